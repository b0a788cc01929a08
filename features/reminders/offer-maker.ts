import type { Source } from '@/db/enums'

interface PossibleMakers {
  source: Source
  /** The recruiter of this pipeline, of an agency or in the house. */
  recruiterId?: string | null
  hiringManagerId?: string | null
  inHouseRecruiterId?: string | null
  /** From the next steps: who would be in touch. */
  whoContactsId?: string | null
  interviewerId?: string | null
  /** Whoever else was met; one who only arranges comes last. */
  anybodyId?: string | null
}

/**
 * Who made an offer, as long as nobody said: an agency speaks for its client; else the manager one would work for, the
 * recruiter in the house, whoever was to be in touch, an interviewer (practice §h). Yes, no and more time go to them.
 */
export function offerMaker(people: PossibleMakers): string | null {
  if (people.source === 'agency') return people.recruiterId ?? null
  return (
    people.hiringManagerId ??
    people.recruiterId ??
    people.inHouseRecruiterId ??
    people.whoContactsId ??
    people.interviewerId ??
    people.anybodyId ??
    null
  )
}

import type { Source } from '@/db/enums'

interface PossibleAddressees {
  source: Source
  /** The recruiter of this pipeline, of an agency or in the house. */
  recruiterId?: string | null
  /** From the next steps: whom I may ask, who gets in touch, who promised the date. */
  whomToAskId?: string | null
  whoContactsId?: string | null
  promisedById?: string | null
  coordinatorId?: string | null
  hiringManagerId?: string | null
  interviewerId?: string | null
}

/**
 * Whom a nudge asks: with an agency only its recruiter; else the person named for it, the one who promised, the
 * recruiter in the house, the coordinator, and the people met only when nobody else is known (practice §b.6).
 */
export function nudgeAddressee(people: PossibleAddressees): string | null {
  if (people.source === 'agency') return people.recruiterId ?? null
  return (
    people.whomToAskId ??
    people.whoContactsId ??
    people.promisedById ??
    people.recruiterId ??
    people.coordinatorId ??
    people.hiringManagerId ??
    people.interviewerId ??
    null
  )
}

import { type LocalDate, localDate } from '@/lib/time'
import { atDesk, type Employer, type PlannedReminder, withMove } from './planned'
import { mailMoment, type Reader } from './quiet-hours'
import { landAfter } from './quiet-windows'

interface LinkedinFacts {
  person: string
  thankedAt: Date
  /** They offered, or it went well between you; a recruiter is always fine. */
  welcome: boolean
  /** The day the outcome was known, if it is. */
  outcomeOn?: LocalDate | null
}

/**
 * A LinkedIn request: two business days after the thank-you when it is welcome, else the business day after the
 * outcome; parked (null) until then (practice §c, §11.1 row 9).
 */
export function planLinkedin(
  facts: LinkedinFacts,
  employer: Employer,
  reader: Reader,
): PlannedReminder | null {
  const { person, thankedAt, welcome, outcomeOn } = facts
  const thankedOn = localDate(thankedAt, employer.zone)
  if (!welcome && !outcomeOn) return null
  const landing = welcome ? landAfter(thankedOn, 2, employer) : landAfter(outcomeOn ?? thankedOn, 1, employer)
  const sendAt = atDesk(landing.date, employer)
  const why = welcome
    ? `Two working days after your note, ${person} will still remember who you are`
    : `The decision is made, so asking ${person} can no longer be misread`
  return {
    kind: 'draft',
    step: 'linkedin',
    draftKind: 'linkedin_request',
    sendAt,
    dueAt: mailMoment(sendAt, reader, thankedAt),
    why: withMove(why, landing),
  }
}

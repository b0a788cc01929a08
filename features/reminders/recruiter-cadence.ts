import { addDays, daysBetween, instantAt, type LocalDate, localDate, nextWeekday } from '@/lib/time'
import { businessDayFrom } from './business-days'
import { atDesk, type Employer, type PlannedReminder, withMove } from './planned'
import { mailMoment, type Reader } from './quiet-hours'
import { type Landing, landAfter, leaveQuietWindow } from './quiet-windows'

const checkInDays = 5
const tuesday = 2

/**
 * A word with the agency while waiting: every five business days, only when there is something to ask or say
 * (practice §b.6, §11.1 row 14).
 */
export function planCheckIn(
  facts: { recruiter: string; lastContactAt: Date; somethingToSay: boolean },
  employer: Employer,
  reader: Reader,
): PlannedReminder | null {
  if (!facts.somethingToSay) return null
  const landing = landAfter(localDate(facts.lastContactAt, employer.zone), checkInDays, employer)
  const sendAt = atDesk(landing.date, employer)
  return {
    kind: 'draft',
    step: 'check_in',
    draftKind: 'recruiter_update',
    sendAt,
    dueAt: mailMoment(sendAt, reader, facts.lastContactAt),
    why: withMove(
      `You and ${facts.recruiter} have not been in touch for a working week, and there is something to ask`,
      landing,
    ),
  }
}

interface UpdateFacts {
  recruiter: string
  lastUpdateOn: LocalDate | null
  /** Something moved since then: a stage, a date, availability. */
  changed: boolean
  /** Moved forward elsewhere; mentioned without names in the next update (practice §11.1 row 18). */
  advancedElsewhere: boolean
}

/**
 * The weekly update to a recruiter: the next Tuesday 10:00 on their clock when something changed, else two weeks
 * after the last (practice §11.1 rows 15 and 18). A Tuesday that is no business day gives way to the next one.
 */
export function planRecruiterUpdate(
  facts: UpdateFacts,
  employer: Employer,
  reader: Reader,
  now: Date,
): PlannedReminder {
  const { recruiter, lastUpdateOn, advancedElsewhere } = facts
  const news = facts.changed || advancedElsewhere
  const tenOn = ({ date }: Landing) => instantAt(date, '10:00', employer.zone)
  const wait = news ? 1 : 14
  let tuesdayDate = nextWeekday(localDate(now, employer.zone), tuesday)
  let landing = tuesdayLanding(tuesdayDate, employer)
  while (tenOn(landing) <= now || (lastUpdateOn && daysBetween(lastUpdateOn, tuesdayDate) < wait)) {
    tuesdayDate = addDays(tuesdayDate, 7)
    landing = tuesdayLanding(tuesdayDate, employer)
  }
  const sendAt = tenOn(landing)
  const quiet = `Two weeks since your last message to ${recruiter}; a short note keeps you in mind`
  const moved = `Something has moved since your last message to ${recruiter}`
  const forward = `You’ve moved forward elsewhere; worth mentioning to ${recruiter}, without names`
  return {
    kind: 'draft',
    step: 'recruiter_update',
    draftKind: 'recruiter_update',
    sendAt,
    dueAt: mailMoment(sendAt, reader),
    why: withMove(advancedElsewhere ? forward : news ? moved : quiet, landing),
    optional: !news,
  }
}

const tuesdayLanding = (date: LocalDate, employer: Employer): Landing =>
  leaveQuietWindow(businessDayFrom(date, employer), employer)

import { addDays, instantAt, type LocalDate, later, localDate, weekday } from '@/lib/time'
import { nextAllowedMoment, type Reader } from './quiet-hours'

/** Whose working mornings count: the person's own, who is asked. */
export interface AskedPerson extends Reader {
  /** 1 Monday to 7 Sunday. */
  workingDays: readonly number[]
  holidayFrom: LocalDate | null
  holidayUntil: LocalDate | null
  pausedUntil: Date | null
  /** Nothing can be mailed, so silence says nothing. */
  suppressedAt: Date | null
}

export interface SentFacts {
  /** When mails brought the letter, the first first. */
  brought: readonly Date[]
  /** The letter itself comes once more: that mail asks for itself. */
  comesAgainAt: Date | null
  /** When the person last said that it had not gone out. */
  notSentAt: Date | null
  /** The questions since, by the day each was for. */
  asked: readonly Date[]
}

export interface SentCheck {
  /** The next question; null while another one, or the letter's own mail, is still to be answered. */
  ask: { nth: number; dueAt: Date; notAfter: Date } | null
  /** Since when it counts as probably sent; null while it does not. */
  probablySince: Date | null
}

/** So many mornings without an answer, and it counts as sent. */
export const silencesEnough = 2
/** Whoever said "not yet" is not asked again the very next morning. */
const morningsAfterNotYet = 2

/**
 * A letter that was mailed to the person, and nothing proves that it went: "Did it go out?" on the next working morning,
 * once more on the one after; after two such silences it counts as probably sent, since the mail that brought it. A day
 * counts once it is over; one on which the letter's own mail came again is such a day, too. Null: it was never brought.
 */
export function checkSent(facts: SentFacts, person: AskedPerson, now: Date): SentCheck | null {
  const [first] = facts.brought
  if (!first || person.suppressedAt) return null
  const { notSentAt } = facts
  const since = notSentAt ? later(first, notSentAt) : first
  const day = (at: Date) => localDate(at, person.zone)
  const today = day(now)
  const days = new Set([...facts.asked, ...facts.brought].map(day).filter(on => on > day(since)))
  const over = [...days].filter(on => on < today)
  const none = { ask: null, probablySince: null }
  if (over.length >= silencesEnough) return { ...none, probablySince: since }
  // Today's question, or the mail of today, may still be answered.
  if (over.length < days.size) return none
  const wasDenied = notSentAt !== null && +since === +notSentAt && over.length === 0
  const skips = wasDenied ? morningsAfterNotYet : 1
  let on = [day(since), addDays(today, -1), ...over].sort().at(-1) ?? today
  for (let left = skips; left > 0; left--) on = nextWorkingDay(on, person)
  const comesOn = facts.comesAgainAt && day(facts.comesAgainAt)
  if (comesOn && comesOn >= today && comesOn <= on) return none
  return {
    ...none,
    ask: {
      nth: over.length + 1,
      dueAt: nextAllowedMoment(instantAt(on, '08:30', person.zone), person),
      notAfter: instantAt(addDays(on, 1), '00:00', person.zone),
    },
  }
}

const farAhead = 370

function nextWorkingDay(date: LocalDate, person: AskedPerson): LocalDate {
  const { workingDays, holidayFrom, holidayUntil, pausedUntil, zone } = person
  const isOff = (day: LocalDate) =>
    (workingDays.length > 0 && !workingDays.includes(weekday(day) || 7)) ||
    Boolean(holidayFrom && holidayUntil && holidayFrom <= day && day <= holidayUntil) ||
    Boolean(pausedUntil && day <= localDate(pausedUntil, zone))
  let next = addDays(date, 1)
  for (let left = farAhead; isOff(next) && left > 0; left--) next = addDays(next, 1)
  return next
}

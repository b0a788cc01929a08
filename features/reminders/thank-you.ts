import type { DraftKind } from '@/db/enums'
import {
  addDays,
  addMinutes,
  clockOf,
  dateOf,
  formatLongDay,
  instantAt,
  type LocalDate,
  later,
  toWall,
  weekday,
} from '@/lib/time'
import { isBusinessDay, isWeekend, nextBusinessDay } from './business-days'
import { countryRow } from './country-rows'
import type { Employer, PlannedReminder } from './planned'
import { mailMoment, type Reader } from './quiet-hours'

interface ThankedInterview {
  endsAt: Date
  company: string
  /** Which template; all notes of one interview leave in one mail. */
  draftKind: DraftKind
  /** The day they said they would decide, if they did. */
  decisionDate?: LocalDate | null
}

const friday = 5

interface ThankYouMoment {
  sendAt: Date
  why: string
}

/**
 * When a thank-you should go out, on the employer's clock: an interview over by 15:00 → 17:00 the same day; later →
 * next business day 09:00; Friday after 14:00 → the next business day 08:30, unless they decide by then; Japan the
 * same day before 18:00 when it can be; on the eve of a holiday the same evening (practice §11 "Decided", §11.1 rows 7, 7b, 7c).
 */
export function thankYouMoment(interview: ThankedInterview, employer: Employer): ThankYouMoment {
  const wall = toWall(interview.endsAt, employer.zone)
  const day = dateOf(wall)
  const clock = clockOf(wall)
  const next = nextBusinessDay(day, employer)
  // Its date stands beside it wherever the reason is read.
  const onNext = formatLongDay(next).replace(/ .*/, '')
  const at = (date: LocalDate, time: string) => instantAt(date, time, employer.zone)
  const sameDay = isBusinessDay(day, employer)
  const soon = addMinutes(interview.endsAt, 30)

  if (!sameDay) {
    return {
      sendAt: at(next, '09:00'),
      why: `It ended on a day off, so ${onNext} morning is best.`,
    }
  }
  const isJapan = employer.country.toUpperCase() === 'JP'
  if (isJapan && clock > '15:00' && soon <= at(day, '17:45')) {
    return { sendAt: at(day, '17:45'), why: 'Before six on the same day, as is usual in Japan.' }
  }
  // The eve of a holiday: tomorrow nobody reads it, and in some days they hardly remember.
  if (next > nextWeekdayAfter(day, employer) && clock > '14:00' && clock <= '18:00')
    return {
      sendAt: later(soon, at(day, '17:00')),
      why: `They are away until ${formatLongDay(next)}, so it goes today.`,
    }
  if (weekday(day) === friday && clock > (isJapan ? '15:00' : '14:00')) {
    const { decisionDate } = interview
    return decisionDate && decisionDate <= next
      ? {
          sendAt: later(soon, at(day, '17:00')),
          why: 'They decide before the week begins, so it should go today.',
        }
      : {
          sendAt: at(next, '08:30'),
          why: `After an interview on a Friday afternoon, a note early on ${onNext} is more likely to be read.`,
        }
  }
  if (clock <= '15:00') {
    return { sendAt: at(day, '17:00'), why: 'Best sent the same afternoon.' }
  }
  return {
    sendAt: at(next, '09:00'),
    why: `After a late interview, ${onNext} morning is fine.`,
  }
}

/** The day after, weekends left out and holidays not. */
function nextWeekdayAfter(date: LocalDate, employer: Employer): LocalDate {
  let next = addDays(date, 1)
  while (isWeekend(next, employer)) next = addDays(next, 1)
  return next
}

const lateWhy =
  'Nobody has been at work since you met, so it’s late for a thank-you; a short one is still welcome.'

/**
 * The thank-you mail, and once more on the next business day at 10:00 if nothing went out, up to 72 hours after the
 * interview, a weekend or not (practice §a.2). Where nobody was at work before that, the first mail says that it is late.
 */
export function planThankYou(
  interview: ThankedInterview,
  employer: Employer,
  reader: Reader,
): [first: PlannedReminder, overdue: PlannedReminder] {
  const { sendAt, why } = thankYouMoment(interview, employer)
  const overdueDay = nextBusinessDay(dateOf(toWall(sendAt, employer.zone)), employer)
  const overdueAt = instantAt(overdueDay, '10:00', employer.zone)
  const late = addMinutes(interview.endsAt, 72 * 60)
  const firstEvening = instantAt(dateOf(toWall(sendAt, employer.zone)), '18:00', employer.zone)
  const dueAt = mailMoment(sendAt, reader, addMinutes(interview.endsAt, 30))
  const shared = {
    kind: 'draft',
    draftKind: interview.draftKind,
    notAfter: later(late, later(firstEvening, addMinutes(dueAt, 4 * 60))),
    optional: countryRow(employer.country).thankYou === 'optional',
  } as const
  const isLate = sendAt > late
  const overdueDueAt = mailMoment(overdueAt, reader, addMinutes(dueAt, 60))
  return [
    { ...shared, step: 'thank_you', sendAt, dueAt, why: isLate ? lateWhy : why },
    {
      ...shared,
      step: 'thank_you_overdue',
      sendAt: overdueAt,
      dueAt: overdueDueAt,
      overtaken: isLate || overdueDueAt > late,
      why: `If your thank-you to ${interview.company} hasn’t gone out yet: late is better than never.`,
    },
  ]
}

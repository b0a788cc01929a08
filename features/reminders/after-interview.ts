import { addDays, addMinutes, earlier, instantAt, localDate } from '@/lib/time'
import { nextBusinessDay } from './business-days'
import { isFirstMinuteAllowed } from './may-leave'
import type { Employer, PlannedReminder } from './planned'
import { isQuiet, mailMoment, nextAllowedMoment, type Reader } from './quiet-hours'

interface EndedInterview {
  endsAt: Date
  company: string
}

const captureHours = 48

/**
 * The one-minute reflection: ten minutes after the end (until 22:00 even in quiet hours), again after two hours,
 * the last at 20:00 (practice §11.1 row 2). The second comes at least an hour after the first or not at all.
 */
export function planMinute({ endsAt, company }: EndedInterview, reader: Reader): PlannedReminder[] {
  const soon = addMinutes(endsAt, 10)
  const first = isFirstMinuteAllowed(soon, reader) ? soon : nextAllowedMoment(soon, reader)
  const notAfter = addMinutes(endsAt, captureHours * 60)
  const minute: PlannedReminder = {
    kind: 'minute',
    step: 'minute',
    dueAt: first,
    notAfter,
    why: `Your interview with ${company} is over: one minute while it’s fresh.`,
  }
  const evening = instantAt(localDate(endsAt, reader.zone), '20:00', reader.zone)
  const again = earlier(nextAllowedMoment(addMinutes(endsAt, 120), reader), evening)
  if (again < addMinutes(first, 60) || isQuiet(again, reader)) return [minute]
  return [
    minute,
    {
      kind: 'minute_again',
      step: 'minute_again',
      dueAt: again,
      notAfter,
      why: `Your reflection on ${company} is still waiting.`,
    },
  ]
}

/** Agencies want to hear before they speak to their client: half an hour after the end (practice §11.1 row 5). */
export function planDebrief(interview: EndedInterview, recruiter: string, reader: Reader): PlannedReminder {
  const sendAt = addMinutes(interview.endsAt, 30)
  return {
    kind: 'debrief',
    step: 'debrief',
    draftKind: 'debrief',
    sendAt,
    dueAt: nextAllowedMoment(sendAt, reader),
    notAfter: addMinutes(interview.endsAt, captureHours * 60),
    why: `${recruiter} will want to hear about ${interview.company} before they speak to them.`,
  }
}

/** A word to the recruiter inside the company: next business day, 10:00 on their clock (practice §11.1 row 6). */
export function planInHouseWord(
  interview: EndedInterview,
  recruiter: string,
  employer: Employer,
  reader: Reader,
): PlannedReminder {
  const day = nextBusinessDay(localDate(interview.endsAt, employer.zone), employer)
  const sendAt = instantAt(day, '10:00', employer.zone)
  return {
    kind: 'draft',
    step: 'in_house_word',
    draftKind: 'recruiter_update',
    sendAt,
    dueAt: mailMoment(sendAt, reader, addMinutes(interview.endsAt, 30)),
    why: `A short note to ${recruiter} on how it went, the working day after.`,
  }
}

/** The two-way look at the company: 20:00 the same evening, else 08:30 the next day (practice §11.1 row 8). */
export function planAnalysis({ endsAt, company }: EndedInterview, reader: Reader): PlannedReminder {
  const day = localDate(endsAt, reader.zone)
  const evening = instantAt(day, '20:00', reader.zone)
  const fits = evening >= addMinutes(endsAt, 30) && !isQuiet(evening, reader)
  const morning = nextAllowedMoment(instantAt(addDays(day, 1), '08:30', reader.zone), reader)
  return {
    kind: 'analysis',
    step: 'analysis',
    dueAt: fits ? evening : morning,
    notAfter: instantAt(addDays(day, 7), '20:00', reader.zone),
    why: `Now that it has settled a little: how was ${company}?`,
  }
}

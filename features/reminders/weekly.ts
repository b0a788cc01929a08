import { addDays, instantAt, type LocalDate, localDate, nextWeekday, weekday } from '@/lib/time'
import type { PlannedReminder } from './planned'
import { nextAllowedMoment, type Reader } from './quiet-hours'

/** 1 Monday to 7 Sunday. */
export interface WorkingWeek extends Reader {
  workingDays: readonly number[]
}

const monday = 1
const friday = 5

/** The Monday of the week that day lies in. */
export const weekOf = (date: LocalDate): LocalDate =>
  addDays(nextWeekday(date, monday), weekday(date) === monday ? 0 : -7)

/**
 * The week's plan, Monday 08:30, and its review, Friday 15:00 (practice §11.1 row 23); on the first and last working
 * day for those who work other days. Both of the week of `monday`.
 */
export function planWeek(mondayDate: LocalDate, week: WorkingWeek): PlannedReminder[] {
  const days = [...week.workingDays].sort((a, b) => a - b)
  const first = days.includes(monday) ? monday : (days[0] ?? monday)
  const last = days.filter(day => day <= friday).at(-1) ?? days.at(-1) ?? friday
  const at = (day: number, clock: string) =>
    nextAllowedMoment(instantAt(addDays(mondayDate, day - 1), clock, week.zone), week)
  const endOf = (day: number) => instantAt(addDays(mondayDate, day), '00:00', week.zone)
  return [
    {
      kind: 'weekly_plan',
      step: 'plan',
      dueAt: at(first, '08:30'),
      notAfter: endOf(Math.min(first + 1, 7)),
      why: 'A new week: three minutes to say what it is for.',
    },
    {
      kind: 'weekly_review',
      step: 'review',
      dueAt: at(last, '15:00'),
      notAfter: endOf(7),
      why: 'The week is nearly done: three minutes to look at what moved.',
    },
  ]
}

/** The next plan and review after `now`, whichever weeks they lie in. */
export function planNextWeekly(week: WorkingWeek, now: Date): PlannedReminder[] {
  const thisMonday = weekOf(localDate(now, week.zone))
  const coming = [thisMonday, addDays(thisMonday, 7)].flatMap(date => planWeek(date, week))
  return (['weekly_plan', 'weekly_review'] as const)
    .map(kind => coming.find(reminder => reminder.kind === kind && reminder.dueAt > now))
    .filter(reminder => reminder !== undefined)
}

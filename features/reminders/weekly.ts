import { addDays, instantAt, type LocalDate, localDate, nextWeekday, weekday } from '@/lib/time'
import { isHoliday, type WorkPlace } from './business-days'
import type { PlannedReminder } from './planned'
import { nextAllowedMoment, type Reader } from './quiet-hours'
import { quietWindowOn } from './quiet-windows'

/** 1 Monday to 7 Sunday. */
export interface WorkingWeek extends Reader, WorkPlace {
  workingDays: readonly number[]
}

const monday = 1
const friday = 5
/** Looks past the turn of the year. */
const weeksAhead = 5

/** The Monday of the week that day lies in. */
export const weekOf = (date: LocalDate): LocalDate =>
  addDays(nextWeekday(date, monday), weekday(date) === monday ? 0 : -7)

/** A public holiday where they live, or the weeks that are quiet everywhere. */
const isRest = (date: LocalDate, week: WorkingWeek) =>
  isHoliday(date, week) || quietWindowOn(date, { country: '' }) !== null

/**
 * The week's plan, Monday 08:30, and its review, Friday 15:00 (practice §11.1 row 23); on the first and last working
 * day for those who work other days, or where one of these is a public holiday; none at the turn of the year (row 26).
 * Both of the week of `monday`.
 */
export function planWeek(mondayDate: LocalDate, week: WorkingWeek): PlannedReminder[] {
  const usual = week.workingDays.length > 0 ? week.workingDays : [monday, friday]
  const days = usual.filter(day => !isRest(addDays(mondayDate, day - 1), week)).sort((a, b) => a - b)
  const [earliest] = days
  if (earliest === undefined) return []
  const first = days.includes(monday) ? monday : earliest
  const last = days.filter(day => day <= friday).at(-1) ?? days.at(-1) ?? earliest
  const at = (day: number, clock: string) =>
    nextAllowedMoment(instantAt(addDays(mondayDate, day - 1), clock, week.zone), week)
  const endOf = (day: number) => instantAt(addDays(mondayDate, day), '00:00', week.zone)
  return [
    {
      kind: 'weekly_plan',
      step: 'plan',
      dueAt: at(first, '08:30'),
      notAfter: endOf(Math.min(first + 1, 7)),
      why: 'A new week: take three minutes to plan it.',
    },
    {
      kind: 'weekly_review',
      step: 'review',
      dueAt: at(last, '15:00'),
      notAfter: endOf(7),
      why: 'The week is nearly over: take three minutes to see what moved.',
    },
  ]
}

/** The next plan and review after `now`, whichever weeks they lie in. */
export function planNextWeekly(week: WorkingWeek, now: Date): PlannedReminder[] {
  const thisMonday = weekOf(localDate(now, week.zone))
  const mondays = Array.from({ length: weeksAhead }, (_, at) => addDays(thisMonday, 7 * at))
  const coming = mondays.flatMap(date => planWeek(date, week))
  return (['weekly_plan', 'weekly_review'] as const)
    .map(kind => coming.find(reminder => reminder.kind === kind && reminder.dueAt > now))
    .filter(reminder => reminder !== undefined)
}

import { addDays, instantAt, type LocalDate, localDate, nextWeekday } from '@/lib/time'
import { addBusinessDays, businessDayFrom, type WorkPlace } from './business-days'
import { mailMoment, type Reader } from './quiet-hours'
import { leaveQuietWindow } from './quiet-windows'

export const snoozes = ['tomorrow', 'two_days', 'next_week'] as const
export type Snooze = (typeof snoozes)[number]

const monday = 1

/** The day a snooze means, counted in business days of that place (practice §11.1: snooze is the next business day). */
export function snoozeDay(snooze: Snooze, today: LocalDate, place: WorkPlace): LocalDate {
  if (snooze === 'tomorrow') return addBusinessDays(today, 1, place)
  if (snooze === 'two_days') return addBusinessDays(today, 2, place)
  return businessDayFrom(nextWeekday(addDays(today, 1), monday), place)
}

/**
 * When a snoozed reminder comes back: that day at 09:30 on the clock of `where` (the employer's desk for a message,
 * past the weeks when nobody reads one; the user's own morning for the rest), outside the user's quiet hours. Null when
 * it would be past `notAfter`.
 */
export function snoozeUntil(
  snooze: Snooze,
  now: Date,
  where: WorkPlace & { zone: string; leavesQuietWindows?: boolean },
  reader: Reader,
  notAfter?: Date | null,
): Date | null {
  const counted = snoozeDay(snooze, localDate(now, where.zone), where)
  const day = where.leavesQuietWindows ? leaveQuietWindow(counted, where).date : counted
  const moment = mailMoment(instantAt(day, '09:30', where.zone), reader, now)
  return notAfter && moment > notAfter ? null : moment
}

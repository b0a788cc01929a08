import type { ReminderKind } from '@/db/enums'
import { type DueReminder, isExempt } from '@/features/reminders/budget'
import { mayLeave } from '@/features/reminders/may-leave'
import { nextAllowedMoment } from '@/features/reminders/quiet-hours'
import { addDays, formatWhen, instantAt, localDate, weekday } from '@/lib/time'
import type { Look, Settings } from './mail-kind'

type Held = DueReminder & { notAfter: Date | null; outcome: string | null }
type Preferences = Pick<
  Settings,
  | 'zone'
  | 'quietFrom'
  | 'quietUntil'
  | 'workingDays'
  | 'kindsOff'
  | 'pausedUntil'
  | 'holidayFrom'
  | 'holidayUntil'
  | 'suppressedAt'
  | 'suppressedWhy'
>

/** What cannot wait is mailed even on a holiday: what an interview needs, and an offer's last days. */
const evenOnHoliday = new Set<ReminderKind>(['brief_evening', 'brief_hour', 'minute', 'offer_deadline'])

/**
 * What the person's own preferences say about one due reminder: stop, wait, or go on. Whether it is still wanted is
 * its kind's own question. A wait that would end after the event is an end.
 */
export function lookAtPreferences(reminder: Held, preferences: Preferences, now: Date): Look {
  const { kind, notAfter } = reminder
  if (preferences.suppressedAt)
    return { skip: preferences.suppressedWhy ?? 'Mail to your address is stopped.' }
  if (preferences.kindsOff.includes(kind)) return { skip: 'You switched this kind of mail off.' }
  const leave = mayLeave(reminder, now, preferences)
  if (!leave.ok && leave.reason === 'too_late')
    return { skip: reminder.outcome ?? 'It would have come too late to be of use.' }
  const until = waitUntil(reminder, preferences, now)
  if (until && notAfter && until.later > notAfter)
    return { skip: `${until.why} That would have been too late.` }
  return until ?? { wanted: true }
}

function waitUntil(reminder: Held, preferences: Preferences, now: Date): { later: Date; why: string } | null {
  const { zone, pausedUntil, holidayFrom, holidayUntil, workingDays } = preferences
  const today = localDate(now, zone)
  const morningOf = (day: string) => nextAllowedMoment(instantAt(day, '08:30', zone), preferences)
  if (pausedUntil && pausedUntil > now)
    return {
      later: nextAllowedMoment(pausedUntil, preferences),
      why: `You paused mail until ${formatWhen(pausedUntil, zone)}.`,
    }
  const onHoliday = holidayFrom && holidayUntil && holidayFrom <= today && today <= holidayUntil
  if (onHoliday && !evenOnHoliday.has(reminder.kind))
    return {
      later: morningOf(addDays(holidayUntil, 1)),
      why: 'It waits until you are back from your holiday.',
    }
  const leave = mayLeave(reminder, now, preferences)
  if (!leave.ok && leave.reason === 'quiet')
    return { later: leave.until, why: 'It waits for your quiet hours to end.' }
  const canWait = !isExempt(reminder) && reminder.kind !== 'offer_deadline'
  const isDayOff = (day: string) => !workingDays.includes(weekday(day) || 7)
  if (!canWait || workingDays.length === 0 || !isDayOff(today)) return null
  let day = today
  while (isDayOff(day)) day = addDays(day, 1)
  return { later: morningOf(day), why: 'It waits for your next working day.' }
}

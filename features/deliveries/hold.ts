import { type DueReminder, isExempt } from '@/features/reminders/budget'
import { mayLeave } from '@/features/reminders/may-leave'
import { nextAllowedMoment } from '@/features/reminders/quiet-hours'
import { reminderRules } from '@/features/reminders/reminder-rules'
import { addDays, formatWhen, instantAt, localDate, weekday } from '@/lib/time'
import type { Look, Settings } from './mail-kind'
import { suppressorWords } from './suppressor-words'

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
  | 'suppressedBy'
>

/**
 * What the person's own preferences say about one due reminder: stop, wait, or go on. Whether it is still wanted is
 * its kind's own question. A wait that would end after the event is an end.
 */
export function lookAtPreferences(reminder: Held, preferences: Preferences, now: Date): Look {
  const { kind, notAfter } = reminder
  const { suppressedAt, suppressedBy } = preferences
  if (suppressedAt)
    return { skip: suppressedBy ? suppressorWords[suppressedBy] : 'Emails to your address are stopped.' }
  if (preferences.kindsOff.includes(kind)) return { skip: 'You switched off this kind of email.' }
  const leave = mayLeave(reminder, now, preferences)
  if (!leave.ok && leave.reason === 'too_late')
    return { skip: reminder.outcome ?? 'It would have come too late to be useful.' }
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
      why: `You paused emails until ${formatWhen(pausedUntil, zone)}.`,
    }
  const onHoliday = holidayFrom && holidayUntil && holidayFrom <= today && today <= holidayUntil
  if (onHoliday && !reminderRules[reminder.kind].evenOnHoliday)
    return {
      later: morningOf(addDays(holidayUntil, 1)),
      why: 'Waiting until you’re back.',
    }
  const leave = mayLeave(reminder, now, preferences)
  if (!leave.ok && leave.reason === 'quiet')
    return { later: leave.until, why: 'Waiting for your quiet hours to end.' }
  const canWait = !isExempt(reminder) && !reminderRules[reminder.kind].evenOnDayOff
  const isDayOff = (day: string) => !workingDays.includes(weekday(day) || 7)
  if (!canWait || workingDays.length === 0 || !isDayOff(today)) return null
  let day = today
  while (isDayOff(day)) day = addDays(day, 1)
  return { later: morningOf(day), why: 'Waiting for your next working day.' }
}

import { type DueReminder, isExempt } from '@/features/reminders/budget'
import { mayLeave } from '@/features/reminders/may-leave'
import { type Pace, paceDays, paceOf } from '@/features/reminders/pace'
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
  | 'quietSince'
>

/**
 * What the person's own preferences say about one due reminder: stop, wait, or go on. Whether it is still wanted is
 * its kind's own question. A wait that would end after the event is an end.
 */
export function lookAtPreferences(reminder: Held, preferences: Preferences, now: Date, unanswered = 0): Look {
  const { kind, notAfter } = reminder
  const { suppressedAt, suppressedBy } = preferences
  if (suppressedAt)
    return { skip: suppressedBy ? suppressorWords[suppressedBy] : 'Emails to your address are stopped.' }
  if (preferences.kindsOff.includes(kind)) return { skip: 'You switched off this kind of email.' }
  const leave = mayLeave(reminder, now, preferences)
  if (!leave.ok && leave.reason === 'too_late')
    return { skip: reminder.outcome ?? 'It would have come too late to be useful.' }
  const pace = paceOf(reminder, unanswered)
  if (pace === 'stops') return { skip: 'You haven’t been back for a while, so this one wasn’t emailed.' }
  const until = waitUntil(reminder, preferences, now) ?? waitForPace(reminder, pace, preferences, now)
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
  if (preferences.quietSince && !reminderRules[reminder.kind].evenOnHoliday)
    return { later: morningOf(addDays(today, 1)), why: 'Waiting until you’re back.' }
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

/** Messages that nobody acts on leave on two days of the week, all in one mail; one that cannot wait so long leaves now. */
function waitForPace(
  { notAfter }: Held,
  pace: Pace,
  preferences: Preferences,
  now: Date,
): { later: Date; why: string } | null {
  if (pace !== 'two_days_a_week') return null
  const { zone } = preferences
  const days = paceDays(preferences.workingDays)
  let day = localDate(now, zone)
  if (days.includes(weekday(day) || 7)) return null
  while (!days.includes(weekday(day) || 7)) day = addDays(day, 1)
  const later = nextAllowedMoment(instantAt(day, '09:30', zone), preferences)
  if (notAfter && later > notAfter) return null
  return { later, why: 'You haven’t been back for a while, so messages come twice a week, together.' }
}

import type { ReminderKind } from '@/db/enums'
import { addDays, type LocalDate } from '@/lib/time'
import { type DueReminder, isThankYou } from './budget'
import { kindsWhere, reminderRules } from './reminder-rules'

export type Pace = 'as_planned' | 'two_days_a_week' | 'stops'

/** So many days with such a mail, one after the other, and nobody came: it grows rarer (docs/cadence.md, "Silence"). */
export const unansweredEnough = 3

/** How one of these is mailed after `unanswered` days of its kind without a visit or a tap. */
export function paceOf(reminder: DueReminder, unanswered: number): Pace {
  const rarer = reminderRules[reminder.kind].unanswered
  if (!rarer || unanswered < unansweredEnough || reminder.asked || isThankYou(reminder)) return 'as_planned'
  return rarer
}

/** The kinds that grow rarer when nobody acts on them. */
export const pacedKinds: ReminderKind[] = kindsWhere(({ unanswered }) => unanswered !== undefined)

const tuesday = 2
const thursday = 4

/** Tuesday and Thursday, when messages are read best (practice §b.5); for other working weeks the first and third day. */
export function paceDays(workingDays: readonly number[]): number[] {
  const both = [tuesday, thursday].filter(day => workingDays.includes(day))
  if (both.length === 2 || workingDays.length === 0) return [tuesday, thursday]
  const sorted = [...workingDays].sort((a, b) => a - b)
  return [sorted[0], sorted[2]].filter(day => day !== undefined)
}

/** The days on which such mails went that nobody has acted on since: those after the last visit and before today. */
export const unansweredDays = (
  sentOn: readonly LocalDate[],
  lastSeenOn: LocalDate,
  today: LocalDate,
): LocalDate[] => [...new Set(sentOn)].filter(day => day > lastSeenOn && day < today).sort()

const fortnight = 14

export type WeekInSilence =
  | { plan: true; review: boolean; notBefore: LocalDate | null }
  | { ask: LocalDate }
  | null

/**
 * The week's mails after so many plans that nobody acted on (`plansOn`, oldest first): as planned; from the third on a
 * plan every second week and no review; then, a fortnight later, one last question; then nothing until they are back.
 */
export function weekWhenUnanswered(plansOn: readonly LocalDate[], wasAsked: boolean): WeekInSilence {
  if (wasAsked) return null
  const last = plansOn.at(-1)
  if (!last || plansOn.length < unansweredEnough) return { plan: true, review: true, notBefore: null }
  // Counted from the weekday: a holiday may have moved the last one by a day.
  const next = addDays(last, fortnight - 3)
  return plansOn.length === unansweredEnough ? { plan: true, review: false, notBefore: next } : { ask: next }
}

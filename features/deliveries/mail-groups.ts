import type { ReminderKind } from '@/db/enums'
import { kindsWhere, mailGroups } from '@/features/reminders/reminder-rules'

/** The kinds switched off when only these groups stay on. */
export const kindsOffWithout = (groupsOn: readonly string[]): ReminderKind[] =>
  kindsWhere(({ group }) => !groupsOn.includes(group))

export const groupsOn = (kindsOff: readonly ReminderKind[]): string[] =>
  mailGroups
    .map(({ id }) => id)
    .filter(id => !kindsWhere(({ group }) => group === id).every(kind => kindsOff.includes(kind)))

import type { DraftKind } from '@/db/enums'
import { daysBetween, type LocalDate } from '@/lib/time'

/** Thanks and a debrief that are so many days late no longer ask: on Today as among the messages (Done, "not sent"). */
export const staleDays = 7

/** Whether a message due on that day no longer asks. */
export const isStale = (kind: DraftKind, dueOn: LocalDate, today: LocalDate): boolean =>
  (kind.startsWith('thank_you') || kind === 'debrief') && daysBetween(dueOn, today) > staleDays

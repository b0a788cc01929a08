import 'server-only'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { planReminders } from '@/features/reminders/plan'
import { planNextWeekly, weekOf } from '@/features/reminders/weekly'
import { localDate } from '@/lib/time'
import { isSearchOver } from './search-over'

/**
 * The next plan and the next review, once a week each. Idempotent; called when a search begins or changes, and when each
 * weekly mail's moment comes, for the one after it. None once an offer was accepted.
 */
export async function planWeekly(tx: Tx, userId: string, now: Date): Promise<void> {
  const [own] = await tx.select().from(settings)
  if (!own || (await isSearchOver(tx))) return
  const items = planNextWeekly(own, now).map(({ kind, dueAt, notAfter, why }) => ({
    kind,
    planKey: `${kind}:${weekOf(localDate(dueAt, own.zone))}`,
    dueAt,
    notAfter,
    why,
  }))
  await planReminders(tx, userId, items, now)
}

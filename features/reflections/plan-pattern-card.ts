import 'server-only'
import { count } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { planPatternCard } from '@/features/reminders/pattern-card'
import { planReminders } from '@/features/reminders/plan'

/** After the third reflection and every third: what repeats, the next morning (practice 11.1 row 25). Once each. */
export async function planPatterns(tx: Tx, userId: string, now: Date): Promise<void> {
  const [own] = await tx.select().from(settings)
  const [held] = await tx.select({ n: count() }).from(reflections)
  const planned = own && planPatternCard(held?.n ?? 0, now, own)
  if (!planned) return
  const { kind, step, dueAt, why } = planned
  await planReminders(tx, userId, [{ kind, planKey: `pattern_card:${step}`, dueAt, why }], now)
}

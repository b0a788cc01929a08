import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { EndReason } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { weekPlans } from '@/db/schema/week-plans'
import { markSearch } from '@/features/planning/touched'
import { instantAt, type LocalDate } from '@/lib/time'
import type { WeekPlanInput, WeekReviewInput } from './schema'
import { usualTargets } from './targets'

/** Keeps the plan of one week; its figures are the start of the next plan. */
export async function saveWeekPlan(tx: Tx, userId: string, input: WeekPlanInput, now: Date): Promise<void> {
  const { weekOf, floor, intention, ...targets } = input
  await tx
    .insert(weekPlans)
    .values({ ...targets, weekOf, intention, userId, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [weekPlans.userId, weekPlans.weekOf],
      set: { ...targets, intention, updatedAt: now },
    })
  await tx.update(settings).set({ weeklyTargets: targets, pipelineFloor: floor })
  await endWeekly(tx, 'weekly_plan', weekOf, 'week_planned', now)
  await markSearch(tx, userId)
}

export async function saveWeekReview(
  tx: Tx,
  userId: string,
  { weekOf, review, moreApplications, moreConversations }: WeekReviewInput,
  now: Date,
): Promise<void> {
  const done = { applications: moreApplications ?? 0, conversations: moreConversations ?? 0 }
  const [own] = await tx.select().from(settings)
  const targets = own?.weeklyTargets ?? usualTargets(own?.employed ?? false)
  await tx
    .insert(weekPlans)
    .values({ ...targets, weekOf, userId, done, review, reviewedAt: now, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [weekPlans.userId, weekPlans.weekOf],
      set: { done, review, reviewedAt: now, updatedAt: now },
    })
  await endWeekly(tx, 'weekly_review', weekOf, 'week_reviewed', now)
  await markSearch(tx, userId)
}

/** A rest, or its end: nothing asks about the search until then. Interviews and drafts go on. */
export async function setPause(tx: Tx, until: LocalDate | null): Promise<void> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  const searchPausedUntil = until && own ? instantAt(until, '00:00', own.zone) : null
  await tx.update(settings).set({ searchPausedUntil })
}

async function endWeekly(
  tx: Tx,
  kind: 'weekly_plan' | 'weekly_review',
  weekOf: LocalDate,
  endReason: EndReason,
  now: Date,
): Promise<void> {
  await tx
    .update(reminders)
    .set({ state: 'done', endReason, endedAt: now, updatedAt: now })
    .where(
      and(
        eq(reminders.kind, kind),
        eq(reminders.step, weekOf),
        inArray(reminders.state, ['planned', 'sent']),
      ),
    )
}

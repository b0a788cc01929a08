import 'server-only'
import { and, eq, inArray, notInArray, or, type SQLWrapper, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { inScope, type ReminderScope } from './scope'

export type { ReminderScope } from './scope'

export interface PlanItem {
  kind: ReminderKind
  /** Names the event and its time, e.g. 'minute:<interview>:<ends at>': one key is mailed once. */
  planKey: string
  dueAt: Date
  /** After this it no longer makes sense. */
  notAfter?: Date
  /** One sentence a person reads: why this, why now. */
  why: string
  /** Those of one bundle that are due leave in one mail: e.g. 'thank-you:<interview>'. */
  bundle?: string
  /** The person asked for it: outside the day's budget. */
  asked?: boolean
  /** A later step's turn has come: not planned any more, but put off by the person it still comes. */
  overtaken?: boolean
  interviewId?: string | null
  pipelineId?: string | null
  draftId?: string | null
  offerId?: string | null
  shareLinkId?: string | null
}

/**
 * Plans by (user, plan key): what still waits is replaced, what was taken back may come again, what was mailed or
 * ended otherwise stays ended. An item whose time has passed (`notAfter`) is left out.
 */
export async function planReminders(tx: Tx, userId: string, items: readonly PlanItem[], now: Date) {
  const wanted = items.filter(item => !item.overtaken && (!item.notAfter || item.notAfter > now))
  if (wanted.length === 0) return
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  const unlessSnoozed = (own: SQLWrapper, column: string) =>
    sql`case when ${reminders.snoozes} > 0 then ${own} else ${excluded(column)} end`
  await tx
    .insert(reminders)
    .values(
      wanted.map(({ overtaken: _, ...item }) => ({
        ...item,
        userId,
        state: 'planned' as const,
        lookAt: item.dueAt,
        notAfter: item.notAfter ?? null,
        bundle: item.bundle ?? null,
        asked: item.asked ?? false,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: [reminders.userId, reminders.planKey],
      set: {
        state: 'planned',
        outcome: null,
        endedAt: null,
        // The same plan made again leaves a snooze or a wait as it is.
        dueAt: unlessSnoozed(reminders.dueAt, 'due_at'),
        lookAt: sql`case when ${reminders.snoozes} > 0
            or (${reminders.state} = 'planned' and ${reminders.dueAt} = excluded.due_at)
          then ${reminders.lookAt} else excluded.look_at end`,
        notAfter: excluded('not_after'),
        why: excluded('why'),
        bundle: unlessSnoozed(reminders.bundle, 'bundle'),
        asked: unlessSnoozed(reminders.asked, 'asked'),
        interviewId: excluded('interview_id'),
        pipelineId: excluded('pipeline_id'),
        draftId: excluded('draft_id'),
        offerId: excluded('offer_id'),
        shareLinkId: excluded('share_link_id'),
        updatedAt: now,
      },
      setWhere: inArray(reminders.state, ['planned', 'cancelled']),
    })
}

/**
 * Rescheduling: what waits in the scope and is not among the items is cancelled with `why`, the items are planned,
 * in the caller's transaction. A mail that is already leaving cannot be called back.
 */
export async function replaceReminders(
  tx: Tx,
  userId: string,
  scope: ReminderScope,
  items: readonly PlanItem[],
  why: string,
  now: Date,
) {
  await cancel(tx, userId, scope, why, now, items)
  await planReminders(tx, userId, items, now)
}

/** Cancels what waits; a mail that is already leaving is not tried again. Returns how many of each. */
export function cancelReminders(tx: Tx, userId: string, scope: ReminderScope, why: string, now: Date) {
  return cancel(tx, userId, scope, why, now, [])
}

const notAmong = (items: readonly PlanItem[]) =>
  items.length > 0
    ? notInArray(
        reminders.planKey,
        items.map(item => item.planKey),
      )
    : undefined

async function cancel(
  tx: Tx,
  userId: string,
  scope: ReminderScope,
  why: string,
  now: Date,
  kept: readonly PlanItem[],
): Promise<{ cancelled: number; leaving: number }> {
  const those = and(
    eq(reminders.userId, userId),
    inScope(scope),
    notAmong(kept.filter(item => !item.overtaken)),
    kept.length > 0 ? or(eq(reminders.snoozes, 0), notAmong(kept)) : undefined,
  )
  const leaving = await tx
    .update(reminders)
    .set({ outcome: `${why} It was already leaving.`, endedAt: now, updatedAt: now })
    .where(and(those, eq(reminders.state, 'leaving')))
    .returning({ id: reminders.id })
  const cancelled = await tx
    .update(reminders)
    .set({ state: 'cancelled', outcome: why, endedAt: now, updatedAt: now })
    .where(and(those, eq(reminders.state, 'planned')))
    .returning({ id: reminders.id })
  return { cancelled: cancelled.length, leaving: leaving.length }
}

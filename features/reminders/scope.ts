import 'server-only'
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { ReminderKind } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'

/**
 * Which reminders: of one thing, or all of the person's. A pipeline's are also those of its interviews, drafts and
 * offers. `kinds` narrows it, e.g. an interview's brief and minute but not its drafts.
 */
export type ReminderScope = (
  | { interviewId: string }
  | { draftId: string }
  | { draftIds: readonly string[] }
  | { offerId: string }
  | { pipelineId: string }
  | { shareLinkId: string }
  | { all: true }
) & { kinds?: readonly ReminderKind[] }

export function inScope(scope: ReminderScope): SQL | undefined {
  return and(
    thing(scope),
    scope.kinds && scope.kinds.length > 0 ? inArray(reminders.kind, [...scope.kinds]) : undefined,
  )
}

function thing(scope: ReminderScope): SQL | undefined {
  if ('interviewId' in scope) return eq(reminders.interviewId, scope.interviewId)
  if ('draftId' in scope) return eq(reminders.draftId, scope.draftId)
  if ('draftIds' in scope) return inArray(reminders.draftId, [...scope.draftIds])
  if ('offerId' in scope) return eq(reminders.offerId, scope.offerId)
  if ('shareLinkId' in scope) return eq(reminders.shareLinkId, scope.shareLinkId)
  if (!('pipelineId' in scope)) return undefined
  const { pipelineId } = scope
  const mine = (table: string) =>
    sql`(select id from ${sql.identifier(table)} where user_id = ${reminders.userId} and pipeline_id = ${pipelineId})`
  return or(
    eq(reminders.pipelineId, pipelineId),
    sql`${reminders.interviewId} in ${mine('interviews')}`,
    sql`${reminders.draftId} in ${mine('drafts')}`,
    sql`${reminders.offerId} in ${mine('offers')}`,
  )
}

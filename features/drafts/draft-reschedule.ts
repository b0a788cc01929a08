import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { formatWhen } from '@/lib/time'
import { addresseeOf } from './addressee'
import { createDraft } from './create-draft'
import { loadPlanContext } from './plan-context'

/** "I cannot make that time after all": to whoever arranges this process. Null when the interview is gone. */
export async function draftReschedule(
  tx: Tx,
  userId: string,
  interviewId: string,
  now: Date,
): Promise<string | null> {
  const [round] = await tx
    .select()
    .from(interviews)
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt)))
  const context = round && (await loadPlanContext(tx, round.pipelineId))
  if (!context) return null
  return createDraft(
    tx,
    userId,
    {
      kind: 'reschedule',
      contactId: addresseeOf(context),
      pipelineId: round.pipelineId,
      interviewId,
      words: { old_slot: formatWhen(round.startsAt, round.zone) },
    },
    now,
  )
}

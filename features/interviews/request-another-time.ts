import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { findAddressee } from '@/features/planning/find-addressee'
import { requestDraft } from '@/features/planning/request-draft'
import { formatWhen } from '@/lib/time'

/** "I cannot make that time after all": to whoever arranges this process. Null when the interview is gone. */
export async function requestAnotherTime(
  tx: Tx,
  userId: string,
  interviewId: string,
  now: Date,
): Promise<string | null> {
  const [round] = await tx
    .select()
    .from(interviews)
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt)))
  if (!round) return null
  const { pipelineId } = round
  return requestDraft(
    tx,
    userId,
    {
      ...{ origin: 'by_hand', kind: 'reschedule', pipelineId, interviewId },
      contactId: await findAddressee(tx, pipelineId),
      words: { old_slot: formatWhen(round.startsAt, round.zone) },
    },
    now,
  )
}

import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import type { Reminder } from '@/features/deliveries/mail-kind'

/** Why day 45 is not mentioned after all: they have told, or a later conversation counts. Null when it stands. */
export async function dutyOff(
  tx: Tx,
  { interviewId }: Pick<Reminder, 'interviewId'>,
): Promise<string | null> {
  if (!interviewId) return 'The interview was deleted.'
  const [row] = await tx
    .select({ pipelineId: pipelines.id, stage: pipelines.stage, startsAt: interviews.startsAt })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
  if (!row) return 'The interview was deleted.'
  const told: readonly string[] = [...endedStages, 'offer']
  if (row.stage === 'aside') return 'You put it aside.'
  if (told.includes(row.stage)) return 'They have told you.'
  const [later] = await tx
    .select({ id: interviews.id })
    .from(interviews)
    .where(
      and(
        eq(interviews.pipelineId, row.pipelineId),
        eq(interviews.state, 'scheduled'),
        isNull(interviews.deletedAt),
        gt(interviews.startsAt, row.startsAt),
      ),
    )
    .limit(1)
  return later ? 'A later conversation counts.' : null
}

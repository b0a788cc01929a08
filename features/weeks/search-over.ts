import 'server-only'
import { isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages, type Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'

const resting: readonly Stage[] = [...endedStages, 'quiet']

/** An offer was accepted, nothing else is under way, and nothing was begun since. */
export async function isSearchOver(tx: Tx): Promise<boolean> {
  const { stage, createdAt, endedAt } = pipelines
  const all = await tx
    .select({ stage, createdAt, endedAt })
    .from(pipelines)
    .where(isNull(pipelines.deletedAt))
  const accepted = all.flatMap(one => (one.stage === 'accepted' && one.endedAt ? [+one.endedAt] : []))
  const last = Math.max(...accepted)
  return accepted.length > 0 && all.every(one => resting.includes(one.stage) && +one.createdAt <= last)
}

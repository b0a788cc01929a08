import 'server-only'
import { eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'

/** Made, or given another hour, after its process had ended: whoever did that means to be there. */
const isArrangedSince = gt(
  sql`coalesce(${interviews.arrangedAt}, ${interviews.createdAt})`,
  pipelines.endedAt,
)

/** A talk that is asked for where it is to be prepared: its process goes on, or it was arranged after the end. */
export const isPreparedFor = or(isNull(pipelines.endedAt), isArrangedSince)

/**
 * A talk that takes place, or took place, as far as its process tells: where that has ended, what was planned for after
 * is off, but for what was arranged since, and for those with whom the person said yes. Whatever shows a talk as an
 * appointment asks this.
 */
export const talkStands = or(
  isPreparedFor,
  eq(pipelines.stage, 'accepted'),
  lte(interviews.startsAt, pipelines.endedAt),
)

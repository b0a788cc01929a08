import 'server-only'
import { eq, isNull, lte, or } from 'drizzle-orm'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'

/**
 * A talk that takes place, or took place, as far as its process tells: where that has ended, what was planned for after
 * is off, but for those with whom the person said yes. Whatever shows a talk as an appointment asks this.
 */
export const talkStands = or(
  isNull(pipelines.endedAt),
  eq(pipelines.stage, 'accepted'),
  lte(interviews.startsAt, pipelines.endedAt),
)

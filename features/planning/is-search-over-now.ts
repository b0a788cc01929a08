import 'server-only'
import { isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { isSearchOver } from './search-over'

/** The same of the person's own processes as they stand. */
export async function isSearchOverNow(tx: Tx): Promise<boolean> {
  const { stage, createdAt, endedAt } = pipelines
  return isSearchOver(
    await tx.select({ stage, createdAt, endedAt }).from(pipelines).where(isNull(pipelines.deletedAt)),
  )
}

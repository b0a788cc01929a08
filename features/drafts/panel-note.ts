import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'

/**
 * One note for the whole panel or one for each, equal choices (practice §a.4). The ones that were not chosen wait, with
 * what was typed in them.
 */
export async function chooseJointNote(
  tx: Tx,
  interviewId: string,
  jointNote: boolean,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(interviews)
    .set({ jointNote, updatedAt: now })
    .where(eq(interviews.id, interviewId))
    .returning({ id: interviews.id })
  return rows.length === 1
}

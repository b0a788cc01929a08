import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { HookStem } from '@/db/enums'
import { interviewPeople } from '@/db/schema/interview-people'

/** What was noted for somebody met in an interview; false when they were not there. */
export async function keepNote(
  tx: Tx,
  {
    interviewId,
    contactId,
    stem,
    note,
  }: { interviewId: string; contactId: string; stem: HookStem | null; note: string | null },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(interviewPeople)
    .set({ noteStem: note ? stem : null, noteForThem: note, updatedAt: now })
    .where(and(eq(interviewPeople.interviewId, interviewId), eq(interviewPeople.contactId, contactId)))
    .returning({ id: interviewPeople.id })
  return rows.length > 0
}

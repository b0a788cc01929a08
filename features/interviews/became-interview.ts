import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'

/** A mail that waited became this interview: its words are no longer needed. */
export async function becameInterview(
  tx: Tx,
  arrivedId: string,
  interviewId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(inboundMails)
    .set({ state: 'done', interviewId, body: null, suggestion: null, handledAt: now })
    .where(and(eq(inboundMails.id, arrivedId), inArray(inboundMails.state, ['waiting', 'held'])))
}

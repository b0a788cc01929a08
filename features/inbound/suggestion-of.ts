import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { withWhatIsHere, withWhatItMayBe } from '@/features/interviews/import-invitation'
import {
  type InvitationSuggestion,
  type OfferedInvitations,
  type OnlyNotes,
  offeredIn,
} from '@/features/interviews/invitation/suggestion'

/** What was read in a mail that waits or is held, each with what is here by now, and what there was to say of its files. */
export async function offeredBy(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ suggestions: InvitationSuggestion[]; notes: string[] }> {
  const [row] = await tx
    .select({ suggestion: inboundMails.suggestion })
    .from(inboundMails)
    .where(and(eq(inboundMails.id, id), inArray(inboundMails.state, ['waiting', 'held'])))
  const kept = (row?.suggestion ?? null) as OfferedInvitations | OnlyNotes | null
  const here = await withWhatIsHere(tx, offeredIn(kept), now)
  return { suggestions: await withWhatItMayBe(tx, here, now), notes: kept?.notes ?? [] }
}

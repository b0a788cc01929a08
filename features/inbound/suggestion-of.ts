import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { withWhatIsHere } from '@/features/interviews/import-invitation'
import {
  type InvitationSuggestion,
  type OfferedInvitations,
  offeredIn,
} from '@/features/interviews/invitation/suggestion'

/** What was read in a mail that waits or is held, each with what is here by now. */
export async function suggestionsOf(tx: Tx, id: string, now: Date): Promise<InvitationSuggestion[]> {
  const [row] = await tx
    .select({ suggestion: inboundMails.suggestion })
    .from(inboundMails)
    .where(and(eq(inboundMails.id, id), inArray(inboundMails.state, ['waiting', 'held'])))
  return withWhatIsHere(tx, offeredIn((row?.suggestion ?? null) as OfferedInvitations | null), now)
}

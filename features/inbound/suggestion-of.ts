import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { withWhatIsHere } from '@/features/interviews/import-invitation'
import type { InvitationSuggestion } from '@/features/interviews/invitation/suggestion'

/** What was read in a mail that waits or is held, with what is here by now. */
export async function suggestionOf(tx: Tx, id: string, now: Date): Promise<InvitationSuggestion | null> {
  const [row] = await tx
    .select({ suggestion: inboundMails.suggestion })
    .from(inboundMails)
    .where(and(eq(inboundMails.id, id), inArray(inboundMails.state, ['waiting', 'held'])))
  const read = row?.suggestion as InvitationSuggestion | null | undefined
  return read ? ((await withWhatIsHere(tx, [read], now))[0] ?? null) : null
}

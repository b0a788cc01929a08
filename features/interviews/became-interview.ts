import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { type OfferedInvitations, offeredIn } from './invitation/suggestion'

/** What a mail that waited became: one that is new, or a change of one that was here. */
type Became = 'invitation' | 'moved' | 'cancelled'

/** A mail that waited became this interview: its words are no longer needed. One of several leaves the others waiting. */
export async function becameInterview(
  tx: Tx,
  arrivedId: string,
  interviewId: string,
  key: string | null,
  kind: Became,
  now: Date,
): Promise<void> {
  const waiting = and(eq(inboundMails.id, arrivedId), inArray(inboundMails.state, ['waiting', 'held']))
  const [row] = await tx
    .select({ suggestion: inboundMails.suggestion })
    .from(inboundMails)
    .where(waiting)
    .for('update')
  const kept = (row?.suggestion ?? null) as OfferedInvitations | null
  const all = offeredIn(kept)
  const [first, ...others] = all.length > 1 && key ? all.filter(each => each.key !== key) : []
  await tx
    .update(inboundMails)
    .set(
      first
        ? { suggestion: { ...first, others, notes: kept?.notes ?? [] } satisfies OfferedInvitations }
        : { state: 'done', kind, interviewId, body: null, suggestion: null, handledAt: now },
    )
    .where(waiting)
}

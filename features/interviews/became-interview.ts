import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { type OfferedInvitations, type OnlyNotes, offeredIn } from './invitation/suggestion'

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
  const kept = (row?.suggestion ?? null) as OfferedInvitations | OnlyNotes | null
  const all = offeredIn(kept)
  const [first, ...others] = all.length > 1 && key ? all.filter(each => each.key !== key) : []
  await tx
    .update(inboundMails)
    .set(
      first
        ? { suggestion: { ...first, others, notes: kept?.notes ?? [] } satisfies OfferedInvitations }
        : {
            ...{ state: 'done', kind, interviewId, body: null, handledAt: now },
            // Which one was cancelled may be taken back: then it is asked again.
            suggestion: kind === 'cancelled' ? kept : null,
          },
    )
    .where(waiting)
}

/** It was another one that was cancelled: the mail asks again. */
export async function becameNothing(tx: Tx, arrivedId: string, interviewId: string): Promise<void> {
  const done = and(
    eq(inboundMails.id, arrivedId),
    eq(inboundMails.interviewId, interviewId),
    ...[eq(inboundMails.state, 'done'), eq(inboundMails.kind, 'cancelled')],
  )
  const [row] = await tx
    .select({ suggestion: inboundMails.suggestion, heldFor: inboundMails.heldFor })
    .from(inboundMails)
    .where(done)
    .for('update')
  const [first] = offeredIn((row?.suggestion ?? null) as OfferedInvitations | OnlyNotes | null)
  if (!row || !first) return
  await tx
    .update(inboundMails)
    .set({
      state: row.heldFor ? 'held' : 'waiting',
      interviewId: row.heldFor ? null : (first.known?.id ?? null),
      handledAt: null,
    })
    .where(done)
}

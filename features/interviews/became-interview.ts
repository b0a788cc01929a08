import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import {
  type CancelledOne,
  type InvitationSuggestion,
  type OfferedInvitations,
  type OnlyNotes,
  offeredIn,
} from './invitation/suggestion'

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
  const own = kind === 'cancelled' ? all.filter(each => !key || all.length === 1 || each.key === key) : []
  const cancelled = [...cancelledIn(kept), ...own.map(suggestion => ({ interviewId, suggestion }))]
  const [back] = cancelled
  await tx
    .update(inboundMails)
    .set(
      first
        ? { suggestion: withNotes([first, ...others], kept, cancelled) }
        : {
            ...{ state: 'done', kind, interviewId, body: null, handledAt: now },
            // Whatever was cancelled may be taken back: then it is asked again.
            suggestion: back ? withNotes([back.suggestion], kept, cancelled) : null,
          },
    )
    .where(waiting)
}

const cancelledIn = (kept: OfferedInvitations | OnlyNotes | null): CancelledOne[] =>
  kept && 'cancelled' in kept ? (kept.cancelled ?? []) : []

const withNotes = (
  [first, ...others]: [InvitationSuggestion, ...InvitationSuggestion[]],
  kept: OfferedInvitations | OnlyNotes | null,
  cancelled: CancelledOne[],
): OfferedInvitations => ({
  ...{ ...first, others, notes: kept?.notes ?? [] },
  ...(cancelled.length > 0 && { cancelled }),
})

/** It was another one that was cancelled: the mail asks again, be it done with or waiting for others. */
export async function becameNothing(tx: Tx, arrivedId: string, interviewId: string): Promise<void> {
  const own = eq(inboundMails.id, arrivedId)
  const { state, heldFor, suggestion } = inboundMails
  const [row] = await tx.select({ state, heldFor, suggestion }).from(inboundMails).where(own).for('update')
  const kept = (row?.suggestion ?? null) as OfferedInvitations | null
  const cancelled = cancelledIn(kept)
  const back = cancelled.filter(one => one.interviewId === interviewId).map(one => one.suggestion)
  const isDone = row?.state === 'done'
  // Of a mail that is done with nothing else waits.
  const [first, ...others] = isDone ? back : [...offeredIn(kept), ...back]
  if (!row || !first || back.length === 0) return
  const left = cancelled.filter(one => one.interviewId !== interviewId)
  await tx
    .update(inboundMails)
    .set({
      suggestion: withNotes([first, ...others], kept, left),
      ...(isDone && {
        ...{ state: row.heldFor ? 'held' : 'waiting', kind: 'cancelled', handledAt: null },
        interviewId: row.heldFor ? null : (first.known?.id ?? null),
      }),
    })
    .where(own)
}

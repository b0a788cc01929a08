import 'server-only'
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { markDraftSent } from '@/features/drafts/mutations'
import { likeness } from './likeness'

export interface SentLetter {
  /** Whom it went to, normalised. */
  to: string[]
  subject: string
  body: string
  at: Date
}

/** How a letter that was sent stands to an open draft: surely it, perhaps it, or none. */
export type SentMatch = { draftId: string; pipelineId: string | null; sure: boolean } | null

/** The draft that a letter was: to that address, and with its subject or its words. Of two that fit none is. */
export async function findSentDraft(tx: Tx, letter: SentLetter): Promise<SentMatch> {
  if (letter.to.length === 0) return null
  const rows = await tx
    .selectDistinctOn([drafts.id], {
      id: drafts.id,
      pipelineId: drafts.pipelineId,
      subject: drafts.subject,
      body: drafts.body,
    })
    .from(drafts)
    .leftJoin(draftRecipients, eq(draftRecipients.draftId, drafts.id))
    .innerJoin(contacts, or(eq(contacts.id, drafts.contactId), eq(contacts.id, draftRecipients.contactId)))
    .where(
      and(
        eq(drafts.state, 'open'),
        eq(drafts.channel, 'email'),
        isNull(drafts.deletedAt),
        inArray(sql`lower(${contacts.email})`, letter.to),
      ),
    )
    .limit(20)
  const judged = rows.map(row => ({ ...row, like: likeness(letter, row) })).sort((a, b) => b.like - a.like)
  const [best, second] = judged
  if (!best) return null
  const sure = best.like >= 0.5 && (second === undefined || second.like < 0.5)
  return { draftId: best.id, pipelineId: best.pipelineId, sure }
}

/** It went out, then and with these words: the waiting clock starts. */
export async function keepSent(
  tx: Tx,
  userId: string,
  draftId: string,
  letter: Pick<SentLetter, 'subject' | 'body' | 'at'>,
  now: Date,
): Promise<boolean> {
  const [open] = await tx
    .update(drafts)
    .set({
      subject: letter.subject,
      body: letter.body,
      edited: true,
      version: sql`${drafts.version} + 1`,
    })
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  if (!open) return false
  return (await markDraftSent(tx, userId, draftId, now, letter.at)).ok
}

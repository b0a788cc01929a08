import 'server-only'
import { and, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import type { DraftState } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { markDraftSent } from '@/features/drafts/mutations'
import { addMinutes } from '@/lib/time'
import type { Unread } from '@/lib/warm-worker'
import { compareApart } from './compare-apart'
import type { Words } from './likeness'

export interface SentLetter {
  /** Whom it went to, normalised. */
  to: string[]
  subject: string
  body: string
  at: Date
}

/** How a letter that was sent stands to a draft: surely it, perhaps it, or none. */
export type SentMatch = { draftId: string; pipelineId: string | null; sure: boolean } | null

const waits: DraftState[] = ['open', 'probably_sent']
const alike = 0.5
/** Whoever said "I sent it" by hand: its copy may come before or after. */
const theSame = 0.8
const saidByHandMinutes = 3 * 24 * 60

const columns = {
  id: drafts.id,
  pipelineId: drafts.pipelineId,
  subject: drafts.subject,
  body: drafts.body,
  state: drafts.state,
}

/**
 * The draft that a letter was: to that address, and with its subject or its words. Of two that fit none is sure, and what
 * went to somebody else is never sure. Never within a transaction: the letters are compared apart.
 */
export async function findSentDraft(userId: string, letter: SentLetter): Promise<SentMatch | Unread> {
  if (letter.to.length === 0) return null
  const judged = await judge(letter, await asUser(userId, tx => listDraftsTo(tx, letter)))
  if (typeof judged === 'string') return judged
  const [best, second] = judged.filter(({ state }) => waits.includes(state))
  const said = judged.find(({ state, like }) => !waits.includes(state) && like >= theSame)
  if (said && !(best && best.like >= said.like))
    return { draftId: said.id, pipelineId: said.pipelineId, sure: true }
  if (best) {
    const sure = best.like >= alike && (second === undefined || second.like < alike)
    return { draftId: best.id, pipelineId: best.pipelineId, sure }
  }
  const others = await judge(letter, await asUser(userId, listOtherDrafts))
  if (typeof others === 'string') return others
  const [other] = others
  return other && other.like >= alike
    ? { draftId: other.id, pipelineId: other.pipelineId, sure: false }
    : null
}

const isHere = and(eq(drafts.channel, 'email'), isNull(drafts.deletedAt))

/** Those to this address that wait, and those of which it was said by hand that they went. */
function listDraftsTo(tx: Tx, letter: SentLetter) {
  const justSaid = and(eq(drafts.state, 'sent'), gt(drafts.sentAt, addMinutes(letter.at, -saidByHandMinutes)))
  return tx
    .selectDistinctOn([drafts.id], columns)
    .from(drafts)
    .leftJoin(draftRecipients, eq(draftRecipients.draftId, drafts.id))
    .innerJoin(contacts, or(eq(contacts.id, drafts.contactId), eq(contacts.id, draftRecipients.contactId)))
    .where(
      and(
        isHere,
        or(inArray(drafts.state, waits), justSaid),
        inArray(sql`lower(${contacts.email})`, letter.to),
      ),
    )
    .limit(40)
}

const listOtherDrafts = (tx: Tx) =>
  tx
    .select(columns)
    .from(drafts)
    .where(and(isHere, inArray(drafts.state, waits)))
    .orderBy(desc(drafts.updatedAt))
    .limit(100)

/** The likest first. */
async function judge<Row extends Words>(
  letter: SentLetter,
  rows: readonly Row[],
): Promise<(Row & { like: number })[] | Unread> {
  const likes = await compareApart(letter, rows)
  if (typeof likes === 'string') return likes
  return rows.map((row, at) => ({ ...row, like: likes[at] ?? 0 })).sort((a, b) => b.like - a.like)
}

/** It went out, then and with these words: the waiting clock starts. */
export async function keepSent(
  tx: Tx,
  userId: string,
  draftId: string,
  letter: Pick<SentLetter, 'subject' | 'body' | 'at'>,
  now: Date,
): Promise<boolean> {
  const [here] = await tx
    .update(drafts)
    .set({
      subject: letter.subject,
      body: letter.body,
      edited: true,
      version: sql`${drafts.version} + 1`,
    })
    .where(and(eq(drafts.id, draftId), inArray(drafts.state, [...waits, 'sent']), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  if (!here) return false
  return (await markDraftSent(tx, userId, draftId, now, letter.at)).ok
}

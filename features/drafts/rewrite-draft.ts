import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { offerFactsOf } from '@/features/letters/offer-facts'
import { kindRules } from '@/features/letters/templates/kind-rules'
import {
  type OfferKind,
  type PlainKind,
  type TextFor,
  writeOfferText,
  writeText,
} from '@/features/letters/write-letter'
import { knownFor } from './known-for'

type Row = typeof drafts.$inferSelect

/** An untouched draft that no plan keeps, written again: what it was made with, and all that is known now. */
export async function rewriteDraft(tx: Tx, row: Row, now: Date): Promise<void> {
  const found = await knownFor(tx, row.kind, row)
  if (!found) return
  const { round, person, wasThere, words } = found
  const writer = { ...found.writer, settings: { ...found.writer.settings, formality: row.formality } }
  const about = { round, person, wasThere, words: { ...words, ...row.words }, include: row.include }
  const text = kindRules[row.kind].offer
    ? await offerText(tx, row, writer, about)
    : writeText(writer, row.kind as PlainKind, about)
  if (!text) return
  await tx
    .update(drafts)
    .set({
      subject: row.channel === 'linkedin' ? '' : text.subject,
      body: text.body,
      version: row.version + 1,
      updatedAt: now,
    })
    .where(eq(drafts.id, row.id))
}

/** Its key names the offer it speaks of; stepping back without one is keyed by the process. */
async function offerText(tx: Tx, row: Row, writer: Parameters<typeof writeText>[0], about: TextFor) {
  const kind = row.kind as OfferKind
  const [prefix, id] = row.planKey?.split(':') ?? []
  if (prefix !== kind) return kind === 'decline' ? writeOfferText(writer, kind, null, about) : null
  const [offer] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.id, id ?? row.id), isNull(offers.deletedAt)))
  return offer ? writeOfferText(writer, kind, offerFactsOf(offer), about) : null
}

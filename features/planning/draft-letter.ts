import type { FilledDraft } from '@/features/letters/filled-draft'
import { offerFactsOf } from '@/features/letters/offer-facts'
import { kindRules } from '@/features/letters/templates/kind-rules'
import {
  type OfferKind,
  type PlainKind,
  type TextFor,
  type Writer,
  writeOfferText,
  writeText,
} from '@/features/letters/write-letter'
import { missingFactsLine } from '@/features/next-steps/facts'
import { draftOriginRules } from './draft-origins'
import type { DraftRow, OfferRow, Round } from './facts'
import { stemOf } from './wanted'
import { heldOf, seatIn } from './wanted-thank-yous'

interface LetterFacts {
  writer: Writer
  /** The conversation it speaks of. */
  round: Round | null
  person: { id: string; name: string; addressAs: string | null } | null
  offer: OfferRow | null
}

/**
 * What a draft says that no rule writes word for word: from what it was made with, and all that is known now. Null
 * where what it speaks of is gone: then its text stays as it is.
 */
export function letterOf(row: DraftRow, { writer, round, person, offer }: LetterFacts): FilledDraft | null {
  const rule = draftOriginRules[row.origin]
  const attendee = round?.people.find(({ id }) => id === row.contactId)
  const asked = row.kind === 'missing_facts' && round ? askedWords(round, row.contactId) : {}
  const about: TextFor = {
    round,
    person,
    wasThere: !round || Boolean(attendee),
    stem: stemOf(row, attendee),
    held: round ? heldOf(round) : null,
    seat: round && attendee && kindRules[row.kind].thanks ? seatIn(round, attendee) : undefined,
    words: { note: attendee?.note, ...asked, ...row.words },
    include: row.include,
  }
  const from: Writer = {
    ...writer,
    settings: { ...writer.settings, formality: row.formality },
    pipeline: rule.namesNoProcess
      ? null
      : writer.pipeline && { ...writer.pipeline, formality: row.formality },
    own: rule.builtInOnly ? [] : writer.own,
    sharesPage: false,
  }
  if (!kindRules[row.kind].offer) return writeText(from, row.kind as PlainKind, about)
  const kind = row.kind as OfferKind
  if (offer && !rule.namesNoOffer) return writeOfferText(from, kind, offerFactsOf(offer), about)
  return kind === 'decline' ? writeOfferText(from, kind, null, about) : null
}

/** What an asking note asks: the facts nobody told, and whose address is missing (practice 11.1 rows 3 and 4). */
function askedWords({ facts, people }: Round, askedId: string | null) {
  return {
    missing_facts: missingFactsLine(Object.fromEntries(facts.map(({ fact, state }) => [fact, state])))?.ask,
    contact_names: people.filter(({ id, email }) => !email && id !== askedId).map(({ name }) => name),
  }
}

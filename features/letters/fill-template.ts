import type { DraftExtra, DraftKind, formalities } from '@/db/enums'
import type { RefusalName } from './hook'
import { bodyOf, type Filling, fittedBody, passedOn, subjectOf } from './template-text'
import { kindRules } from './templates/kind-rules'
import { type Language, languagePacks } from './templates/language-packs'
import { isBulleted, type OfferSlot, type Slot, type WordSlot } from './templates/slots'

type Value = string | readonly string[] | null | undefined
export type WordVariables = { [S in WordSlot]?: Value }

/** An offer on record, its dates written out for the reader. Only this fills the `offer_` slots. */
export type OfferFacts = {
  receivedOn: string
  answerBy: string | null
  title: string | null
  startsOn: string | null
  terms: readonly string[]
}

/** Dates come written out for the reader; `recipient_formal` is "Ms Osei", or the full name without a title. */
export type FillVariables<K extends DraftKind> = WordVariables &
  (K extends 'other_offer' | 'more_time' | 'accept_offer'
    ? { offer: OfferFacts }
    : K extends 'decline'
      ? { offer: OfferFacts | null }
      : { offer?: null })

export type FillOptions = {
  language?: Language
  formality?: (typeof formalities)[number]
  /** A thank-you that goes out after the next business day, up to 72 h. */
  late?: boolean
  /** Ids: who this is for, and all who get a note about the same conversation. */
  person?: string
  panel?: readonly string[]
  /** No address for the person: the note is wrapped in a request to this one to hand it on. */
  passOnBy?: { first: string } | null
  include?: readonly DraftExtra[]
  /** LinkedIn's: courtesies are left out, the last first, until the text fits. */
  charLimit?: number
}

export type FilledDraft = {
  subject: string
  body: string
  /** Slots that still stand in the text as `{slot}`. */
  unfilled: Slot[]
  /** Those of them without which the draft is not ready. `{share_link}` never is. */
  missing: Slot[]
  /** What was typed and cannot stand in the letter as it is, with our best guess at it. */
  refusals: { slot: Slot; why: RefusalName; needs: string; guess: string | null }[]
  /** Which letter of the set it is. */
  letter?: string
}

function offerValues(offer: OfferFacts | null): Record<OfferSlot, Value> {
  return {
    offer_received: offer?.receivedOn,
    offer_answer_by: offer?.answerBy,
    offer_title: offer?.title,
    offer_start: offer?.startsOn,
    offer_terms: offer?.terms,
  }
}

function written(value: Value, slot: Slot, and: string): string {
  const one = isBulleted(slot) ? String(value ?? '').split('\n') : [value ?? '']
  const items = (Array.isArray(value) ? value : one).map(item => item.trim()).filter(Boolean)
  if (isBulleted(slot)) return items.map(item => `- ${item}`).join('\n')
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

function valuesOf(words: WordVariables, offer: OfferFacts | null, and: string): Map<Slot, string> {
  const given: { [S in Slot]?: Value } = {
    ...words,
    my_signature: words.my_signature || words.my_name,
    ...offerValues(offer),
    share_link: null,
  }
  const entries = Object.entries(given) as [Slot, Value][]
  return new Map(
    entries.map(([slot, value]) => [slot, written(value, slot, and)] as const).filter(([, text]) => text),
  )
}

/**
 * A draft from its template. Deterministic: the same input gives the same text. Values go in word for word; a move
 * whose slots are empty vanishes with its sentence, but a needed slot stays visible as `{slot}` (practice 11.2).
 * Throws when a kind that speaks of an offer is given none.
 */
export function fillTemplate<K extends DraftKind>(
  kind: K,
  variables: FillVariables<K>,
  options: FillOptions = {},
): FilledDraft {
  const rule = kindRules[kind]
  const { offer = null, ...words } = variables as WordVariables & { offer?: OfferFacts | null }
  if (rule.offer === 'record' && !offer) throw new Error(`A draft of kind ${kind} needs an offer record`)
  const { frame, templates } = languagePacks[options.language ?? 'en']
  const values = valuesOf(words, rule.offer ? offer : null, frame.and)
  const oneOf = rule.requiredOneOf ?? []
  const needed = new Set<Slot>([
    // A note has to end with a name.
    'my_signature',
    ...rule.required,
    ...(oneOf.some(slot => values.has(slot)) ? [] : oneOf.slice(0, 1)),
  ])
  const filling: Filling = { values, needed, options, frame, standing: new Set() }
  const template = templates[kind]
  if (!template) throw new Error(`No template of kind ${kind}`)
  const note = options.charLimit ? fittedBody(template, filling) : bodyOf(template, filling)
  const body = options.passOnBy ? passedOn(note, options.passOnBy.first, filling) : note
  const subject = subjectOf(template, filling)
  const unfilled = [...filling.standing]
  return { subject, body, unfilled, missing: unfilled.filter(slot => needed.has(slot)), refusals: [] }
}

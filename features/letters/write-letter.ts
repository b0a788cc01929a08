import type { DraftExtra, DraftKind, NextStepFact, Source } from '@/db/enums'
import type { LocalDate } from '@/lib/time'
import type { Also } from './also'
import { chooseLetter, compose, lettersFor, type Situation, type SlotValue } from './compose-letter'
import type { FilledDraft, WordVariables } from './filled-draft'
import { beforeGoodbye, noteBreak } from './hand-on'
import type { HookStem } from './hook'
import { factsOf } from './letter-facts'
import type { Held, Letter, LetterFact, Register } from './letter-set'
import { hasAsk, offerValues, saidOf, wordsFor } from './letter-values'
import { type LinkedinAccount, linkedinNoteLimits } from './linkedin'
import type { NextStep } from './next-step'
import type { OfferFacts } from './offer-facts'
import { ownTemplate } from './own-template'
import { kindRules } from './templates/kind-rules'
import { type Language, languagePacks } from './templates/language-packs'
import { type Slot, slotsIn } from './templates/slots'
import { seatNumber } from './variety'

/** Kinds that need an offer record have a maker of their own. */
export type OfferKind = 'other_offer' | 'more_time' | 'accept_offer' | 'decline'

export type PlainKind = Exclude<DraftKind, OfferKind>

export interface TextFor {
  round?: { startsAt: Date; zone: string } | null
  /** `addressAs`: how this person is addressed, where it was said. */
  person?: { id: string; name: string; addressAs?: string | null } | null
  /** The person was in this conversation; unset means they were. */
  wasThere?: boolean
  panel?: readonly string[]
  /** The place among those who were there, where it is known without ids: `seatOf`. */
  seat?: number
  words?: WordVariables
  late?: boolean
  /** Nothing proves that an earlier message went out: the letter claims none. */
  unsure?: boolean
  passOnBy?: {
    first: string
    name?: string
    addressAs?: string | null
    /** Whose notes follow after this one, by full name. */
    also?: readonly { name: string; body: string }[]
    /** It goes this way by custom, not because there is no other. */
    addressKnown?: boolean
  } | null
  /** Somebody else hands it on, in a letter of their own. */
  isPassedOn?: boolean
  include?: readonly DraftExtra[]
  /** The plan's key: what the person added to this very draft goes in too. */
  planKey?: string
  /** How the note begins; without it the note is read by rule. */
  stem?: HookStem | null
  /** Where the reader is: their dates and spelling. Else the process's country, else one's own. */
  country?: string | null
  /** How the letter addresses them. Else the process's, else one's own. */
  register?: Register | null
  /** How the conversation was held: nobody "met" anybody on a call. */
  held?: Held | null
  /** The day the letter is written: a date of another year then shows its year. */
  today?: LocalDate | null
  /** What was agreed, as this reader sees it (`nextStepFor`). Goes before `words.next_step`. */
  nextStep?: NextStep | null
  /** The one thing this reader is asked, if anything. Goes before `words.missing_facts`. */
  asks?: NextStepFact | null
  /** What else this letter to a recruiter asks: one person gets one message. */
  also?: Also
  /** Names that people may have typed small: colleagues, places. */
  known?: readonly string[]
  language?: Language
}

export interface Writer {
  /** Null for a word to somebody outside any process. */
  pipeline: {
    role: string
    company: string
    formality: Register | null
    source: Source
    recruiterId: string | null
    country?: string | null
    /** How much the person wants it, 1 to 5, as they said. */
    interest?: number | null
  } | null
  settings: {
    formality: Register
    signature: string | null
    linkedinAccount: LinkedinAccount
    country?: string | null
  }
  own: readonly { kind: DraftKind; subject: string; body: string }[]
  sharesPage?: boolean
  existing?: readonly { planKey: string | null; words: KeptWords }[]
}

export type KeptWords = Record<string, string | readonly string[]>

/** What a draft keeps of the words it was made with. */
export const keptWords = (words: WordVariables): KeptWords =>
  Object.fromEntries(Object.entries(words).flatMap(([slot, value]) => (value ? [[slot, value]] : [])))

export function ownVersion(own: Writer['own'], kind: DraftKind): Letter | null {
  const version = own.find(template => template.kind === kind)
  if (!version) return null
  const subjects = languagePacks.en.letters[kind]()[0]?.subjects
  return ownTemplate(version, subjects?.at(-1) ?? '')
}

/** A draft of one kind, from what is known about the pipeline, the round and the person. */
export function writeText(writer: Writer, kind: PlainKind, about: TextFor): FilledDraft {
  return write(writer, kind, null, about)
}

/**
 * A draft that speaks of an offer. Throws where the kind needs one and none is recorded: nothing asserts an offer that
 * is not there (practice k).
 */
export function writeOfferText(
  writer: Writer,
  kind: OfferKind,
  offer: OfferFacts | null,
  about: TextFor,
): FilledDraft {
  if (kindRules[kind].offer === 'record' && !offer)
    throw new Error(`A draft of kind ${kind} needs an offer record`)
  return write(writer, kind, offer, about)
}

function write(writer: Writer, kind: DraftKind, offer: OfferFacts | null, about: TextFor): FilledDraft {
  const pack = languagePacks[about.language ?? 'en']
  const register = about.register ?? writer.pipeline?.formality ?? writer.settings.formality
  const country = about.country ?? writer.pipeline?.country ?? writer.settings.country ?? 'GB'
  const facts = factsOf(writer, kind, about, offer)
  const seat = about.seat ?? seatNumber({ person: about.person?.id, panel: about.panel })
  const own = ownVersion(writer.own, kind)
  const set = own ? [own] : pack.letters[kind]()
  const words = wordsFor(writer, kind, about, { pack, country, register, facts, seat, isOwn: own !== null })
  const charLimit =
    kind === 'linkedin_request' ? linkedinNoteLimits[writer.settings.linkedinAccount] : undefined

  const values = new Map(words.values)
  for (const [slot, value] of Object.entries(offerValues(offer, country, pack)) as [Slot, string][])
    if (value) values.set(slot, { inline: value })
  const rule = kindRules[kind]
  const oneOf = rule.requiredOneOf ?? []
  const needed = new Set<Slot>([
    'my_signature',
    ...rule.required,
    ...(oneOf.some(slot => values.has(slot)) ? [] : oneOf.slice(0, 1)),
  ])
  const situation: Situation = { pack, country, facts, values, needed }
  const letters = own ? [own] : lettersFor(set, register, facts)
  const fallback = letters.length ? letters : set.filter(letter => letter.register === register)
  const chosen = chooseLetter(fallback.length ? fallback : set, situation, seat, charLimit)
  if (!chosen) throw new Error(`No letter of kind ${kind}`)
  let { letter, composed } = chosen
  // What no letter of the kind has a place for is in nobody's way.
  const refusals = words.refusals.filter(({ slot }) => hasPlace(set, slot))
  const note = values.get('note')
  if (charLimit && composed.body.length > charLimit && note) {
    // Never cut: the person says it shorter.
    refusals.push({ slot: 'note', why: 'too_long', needs: pack.weaver.needs.too_long, guess: null })
    const without = new Map(values)
    without.delete('note')
    composed = compose(letter, { ...situation, values: without })
  }
  if (about.also && !hasAsk(kind) && kind !== 'other_offer') {
    const { line } = saidOf(about.also, { pack, register, country, facts }, writer.pipeline?.company)
    composed = { ...composed, body: beforeGoodbye(composed.body, line) }
  }
  const { subject, body } = about.passOnBy ? handedOn(composed, about, situation, register) : composed
  const unfilled = [...new Set([...composed.standing, ...slotsIn(subject)])]
  return {
    subject,
    body,
    unfilled,
    missing: unfilled.filter(slot => needed.has(slot)),
    refusals,
    unsaid: words.unsaid,
    letter: letter.name,
  }
}

const hasPlace = (set: readonly Letter[], slot: Slot) =>
  set.some(one => one.paragraphs.flat().some(({ ways }) => ways.some(way => slotsIn(way).includes(slot))))

/** The note, after a request to somebody whose address is known to hand it on (practice §a.4). */
function handedOn(
  note: { body: string },
  about: TextFor,
  situation: Situation,
  register: Register,
): { subject: string; body: string } {
  const { pack, country } = situation
  const by = about.passOnBy
  if (!by) return { subject: '', body: note.body }
  const { also = [] } = by
  const named = (one: Register): SlotValue => ({
    inline: pack.address(by.name ?? by.first, one, country, by.addressAs).name || by.first,
  })
  const values = new Map(situation.values)
    .set('recipient_first', by.name ? named('first_name') : { inline: by.first })
    .set('recipient_formal', named('formal'))
    .set('recipient_full', { inline: pack.list([about.person?.name ?? '', ...also.map(({ name }) => name)]) })
  if (!about.person) values.delete('recipient_full')
  const facts = new Set<LetterFact>([
    ...situation.facts,
    ...(also.length ? (['several'] as const) : []),
    ...(by.addressKnown ? (['address_known'] as const) : []),
  ])
  const [request] = lettersFor(pack.passOn(), register, facts)
  if (!request) return { subject: '', body: note.body }
  const asked = compose(request, { ...situation, facts, values })
  return {
    subject: asked.subject,
    body: [asked.body, note.body, ...also.map(({ body }) => body)].join(noteBreak),
  }
}

import type { DraftExtra, DraftKind, NextStepFact, Source } from '@/db/enums'
import { type LocalDate, localDate } from '@/lib/time'
import type { Also } from './also'
import { chooseLetter, compose, lettersFor, type Situation, type SlotValue } from './compose-letter'
import type { FilledDraft, WordVariables } from './filled-draft'
import { beforeGoodbye, noteBreak } from './hand-on'
import type { HookStem, Reader } from './hook'
import type { Held, Letter, LetterFact, Register } from './letter-set'
import { type LinkedinAccount, linkedinNoteLimits } from './linkedin'
import type { NextStep } from './next-step'
import type { OfferFacts } from './offer-facts'
import { ownTemplate } from './own-template'
import { kindRules } from './templates/kind-rules'
import { type Language, languagePacks } from './templates/language-packs'
import { isBulleted, type OfferSlot, type Slot, slotsIn } from './templates/slots'
import { isTyped } from './told-slots'
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
  words?: WordVariables
  late?: boolean
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

/** The first line of the signature is the name a note is signed with; accounts themselves need none. */
const myName = (signature: string | null) => signature?.trim().split('\n')[0]?.trim() || null

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
  const seat = seatNumber({ person: about.person?.id, panel: about.panel })
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
  const placed = new Set(
    set.flatMap(one => one.paragraphs.flat().flatMap(({ ways }) => ways.flatMap(slotsIn))),
  )
  const refusals = words.refusals.filter(({ slot }) => placed.has(slot))
  const note = values.get('note')
  if (charLimit && composed.body.length > charLimit && note) {
    // Never cut: the person says it shorter.
    refusals.push({ slot: 'note', why: 'too_long', needs: pack.weaver.needs.too_long, guess: null })
    const without = new Map(values)
    without.delete('note')
    without.delete('note_thanks')
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
    letter: letter.name,
  }
}

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

function factsOf(
  { pipeline, sharesPage }: Writer,
  kind: DraftKind,
  about: TextFor,
  offer: OfferFacts | null,
): Set<LetterFact> {
  const {
    person,
    wasThere = true,
    late,
    passOnBy,
    isPassedOn = Boolean(passOnBy),
    include = [],
    held,
  } = about
  return new Set<LetterFact>([
    ...include,
    ...(late ? (['late'] as const) : []),
    ...(isPassedOn ? (['passed_on'] as const) : []),
    ...(held === 'video' || held === 'phone' ? (['remote'] as const) : []),
    ...(held === 'phone' ? (['phone'] as const) : []),
    ...(sharesPage && kind === 'recruiter_update' ? (['share_link'] as const) : []),
    ...(isByAgency(pipeline, person) ? (['via_agency'] as const) : []),
    ...(wasThere ? [] : (['not_there'] as const)),
    ...(about.nextStep || about.words?.next_step ? (['agreed'] as const) : []),
    ...(about.nextStep?.by || offer?.answerBy ? (['dated'] as const) : []),
    ...(offer ? (['offered'] as const) : []),
    ...(kind === 'recruiter_update' ? updateFacts(about) : []),
  ])
}

/** An update tells of a round, asks after one, or tells what moved; without any of these it asks for news. */
function updateFacts({ round, words }: TextFor): LetterFact[] {
  const hasNews = [words?.changes].flat().some(change => change?.trim())
  if (round) return [hasNews || words?.people || words?.stage ? 'after_round' : 'check_in']
  return hasNews ? ['moved'] : []
}

/** The employer hears of it from their agency: it is told so, and not thanked for what the employer did. */
function isByAgency(pipeline: Writer['pipeline'], person: TextFor['person']): boolean {
  return pipeline?.source === 'agency' && (!person || person.id === pipeline.recruiterId)
}

interface Ground {
  pack: (typeof languagePacks)[Language]
  country: string
  register: Register
  facts: ReadonlySet<LetterFact>
  seat: number
  isOwn: boolean
}

/** To a recruiter "they" is the employer; in any other letter it is the reader's own firm. */
export const toRecruiter: readonly DraftKind[] = ['debrief', 'recruiter_update', 'other_offer']
/** What a bare thing in a note is, by the kind of letter. */
export const meant: Partial<Record<DraftKind, Reader['meant']>> = {
  thank_you_coordinator: 'help',
  thank_you_informational: 'advice',
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/

function wordsFor({ pipeline, settings, existing }: Writer, kind: DraftKind, about: TextFor, ground: Ground) {
  const { pack, country, facts, seat, isOwn } = ground
  const { round, person, words = {}, planKey } = about
  const day = round && localDate(round.startsAt, round.zone)
  const spoken = (slot: Slot, text: string): string => {
    if (isoDate.test(text.trim())) return pack.day(text.trim() as LocalDate, country, about.today ?? null)
    return isTyped(slot) ? text : pack.reorderDates(text, country)
  }
  const called = (register: Register) =>
    person && (pack.address(person.name, register, country, person.addressAs).name || null)
  const given: Record<string, unknown> = {
    my_name: myName(settings.signature),
    my_signature: settings.signature,
    recipient_first: called('first_name'),
    recipient_formal: called('formal'),
    recipient_full: person?.name,
    role: pipeline?.role && pack.role(pipeline.role, 'sentence'),
    company: pipeline?.company,
    where_met: pipeline?.company,
    months: pack.aWhile,
    date: day && pack.day(day, country, null),
    weekday: day && pack.weekday(day),
    you_all: Array.isArray(words.names) ? pack.youAll(words.names.length) : null,
    on_day: day && pack.onDay(day, country, facts.has('late')),
    ...words,
    ...(planKey && existing?.find(draft => draft.planKey === planKey)?.words),
  }
  const others = about.also
  if (kind === 'other_offer' && others) {
    given.company = [
      ...new Set([pipeline, ...(others.offer?.of ?? []), ...others.news].map(one => one?.company)),
    ]
    // Several roles in one house: the letter speaks of all of them.
    if (!facts.has('via_agency')) given.role = null
  }
  if (about.nextStep)
    given.next_step = pack.nextStep(about.nextStep, country, about.today ?? null, seat) || null
  // Asked to decide by a day, nobody is asked as well by when they decide.
  if (about.asks && !about.also?.offer) {
    // A word in the house has one place for whatever it asks.
    const slot = kind === 'recruiter_update' ? 'ask' : 'missing_facts'
    given[slot] ??= pack.ask(about.asks, facts.has('via_agency'))
  }

  const reader: Reader = {
    name: person?.name ?? '',
    company: pipeline?.company,
    known: [...(about.known ?? []), ...(pipeline ? [pipeline.company, ...pipeline.role.split(' ')] : [])],
    meant: meant[kind] ?? 'talk',
    isOutside: toRecruiter.includes(kind) || facts.has('via_agency') || facts.has('accepted') || !pipeline,
  }
  const values = new Map<Slot, SlotValue>()
  const refusals: FilledDraft['refusals'] = []
  for (const [name, value] of Object.entries(given)) {
    const slot = name as Slot
    const items = (Array.isArray(value) ? value : [value ?? ''])
      .flatMap(item => (isBulleted(slot) ? String(item).split('\n') : [item]))
      .map(item => spoken(slot, String(item)).trim())
      .filter(Boolean)
    if (items.length === 0) continue
    const text = isBulleted(slot)
      ? items
          .flatMap(item => item.split('\n'))
          .map(item => `- ${item.trim()}`)
          .join('\n')
      : pack.list(items)
    given[slot] = Array.isArray(value) ? items : text
    if (slot === 'note') {
      const woven = pack.weaver.weave(text, about.stem ?? null, reader, seat)
      if (woven.ok) {
        values.set('note', { inline: isOwn ? text : woven.sentence, sentences: woven.ways, typed: true })
        if (woven.thanks) values.set('note_thanks', { inline: woven.thanks })
      } else {
        refusals.push({ slot, why: woven.why, needs: woven.needs, guess: woven.guess })
        if (isOwn) values.set(slot, { inline: text })
      }
    } else if (isTyped(slot) && !isBulleted(slot)) {
      const woven = pack.weaveSlot(slot, text, reader, seat)
      const inline = isOwn ? text : pack.inSentence(slot, text)
      if (woven.ok)
        values.set(slot, { inline, sentences: [pack.reorderDates(woven.text, country)], typed: true })
      else {
        refusals.push({ slot, why: woven.why, needs: woven.needs, guess: woven.guess })
        // Inside a sentence a few words are enough.
        values.set(slot, { inline, typed: false })
      }
    } else
      values.set(slot, {
        inline: text,
        ...(slot === 'role' && pipeline ? { subject: pack.role(pipeline.role, 'subject') } : {}),
      })
  }
  if (others && hasAsk(kind)) {
    const own = values.get('ask')
    const said = saidOf(others, ground, pipeline?.company)
    const inline = [own?.sentences?.[0] ?? own?.inline, said.ask].filter(Boolean).join(' ')
    values.set('ask', { inline, sentences: [inline], typed: own?.typed })
  }
  return { values, refusals, given: given as WordVariables }
}

/** Letters with a place for a question of any kind; in others it is a line of its own. */
const hasAsk = (kind: DraftKind) => kind === 'debrief' || kind === 'recruiter_update'

const saidOf = (
  others: Also,
  { pack, register, country, facts }: Pick<Ground, 'pack' | 'register' | 'country' | 'facts'>,
  company = '',
) => pack.also(others, { register, country, company, isRelayed: facts.has('via_agency') })

const someOtherYear = '0001-01-01' as LocalDate

function offerValues(
  offer: OfferFacts | null,
  country: string,
  pack: Ground['pack'],
): Partial<Record<OfferSlot, string>> {
  if (!offer) return {}
  const date = (text: string | null, near: LocalDate | null = null) =>
    text
      ? isoDate.test(text)
        ? pack.day(text as LocalDate, country, near)
        : pack.reorderDates(text, country)
      : ''
  return {
    offer_received: date(offer.receivedOn),
    offer_answer_by: date(offer.answerBy),
    offer_title: offer.title ? pack.role(offer.title, 'subject') : '',
    // A contract's date has its year.
    offer_start: date(offer.startsOn, someOtherYear),
    offer_terms: offer.terms.map(term => `- ${term}`).join('\n'),
  }
}

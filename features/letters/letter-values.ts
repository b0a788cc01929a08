import type { DraftKind } from '@/db/enums'
import { type LocalDate, localDate } from '@/lib/time'
import type { Also } from './also'
import type { SlotValue } from './compose-letter'
import type { FilledDraft } from './filled-draft'
import { hookReader } from './hook-reader'
import type { LetterFact, Register } from './letter-set'
import { asTyped } from './names'
import type { OfferFacts } from './offer-facts'
import type { Language, languagePacks } from './templates/language-packs'
import { isBulleted, type OfferSlot, type Slot } from './templates/slots'
import { isFillable, isTyped } from './told-slots'
import type { TextFor, Writer } from './write-letter'

/** The first line of the signature is the name a note is signed with; accounts themselves need none. */
const myName = (signature: string | null) => signature?.trim().split('\n')[0]?.trim() || null

interface Ground {
  pack: (typeof languagePacks)[Language]
  country: string
  register: Register
  facts: ReadonlySet<LetterFact>
  seat: number
  isOwn: boolean
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/

export function wordsFor(
  { pipeline, settings, existing }: Writer,
  kind: DraftKind,
  about: TextFor,
  ground: Ground,
) {
  const { pack, country, facts, seat, isOwn } = ground
  const { round, person, words = {}, planKey } = about
  const day = round && localDate(round.startsAt, round.zone)
  const spoken = (slot: Slot, text: string): string => {
    if (isoDate.test(text.trim())) return pack.day(text.trim() as LocalDate, country, about.today ?? null)
    return isTyped(slot) ? text : pack.reorderDates(text, country)
  }
  const listed = (slot: Slot, item: string): readonly string[] =>
    isFillable(slot) && !isOwn && !isoDate.test(item)
      ? pack.listItems(slot, item).map(line => pack.reorderDates(line, country))
      : [item]
  const kept = planKey ? existing?.find(draft => draft.planKey === planKey)?.words : undefined
  const note = kept?.note ?? words.note
  const name = person && asTyped(person.name, typeof note === 'string' ? note : '')
  const called = (register: Register) =>
    person && name && (pack.address(name, register, country, person.addressAs).name || null)
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
    ...kept,
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

  const reader = hookReader({
    kind,
    name: person?.name ?? '',
    company: pipeline?.company,
    register: ground.register,
    isByAgency: facts.has('via_agency'),
    isElsewhere: facts.has('accepted') || !pipeline,
    known: about.known,
  })
  const values = new Map<Slot, SlotValue>()
  const refusals: FilledDraft['refusals'] = []
  let unsaid: FilledDraft['unsaid'] = []
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
          .flatMap(item => listed(slot, item.trim()))
          .map(item => `- ${item}`)
          .join('\n')
      : pack.list(items)
    given[slot] = Array.isArray(value) ? items : text
    if (slot === 'note') {
      const woven = pack.weaver.weave(text, about.stem ?? null, reader, seat)
      if (woven.ok) {
        if (!isOwn) unsaid = woven.left
        values.set('note', {
          inline: isOwn ? text : woven.sentence,
          sentences: [woven.sentence],
          typed: true,
        })
      } else {
        refusals.push({ slot, why: woven.why, needs: woven.needs, guess: woven.guess })
        if (isOwn) values.set(slot, { inline: text })
      }
    } else if (isTyped(slot) && !isBulleted(slot)) {
      const woven = pack.weaveSlot(slot, text, reader, seat)
      const inline = isOwn ? text : woven.ok && woven.isInside ? woven.text : pack.inSentence(slot, text)
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
  return { values, refusals, unsaid }
}

/** Letters with a place for a question of any kind; in others it is a line of its own. */
export const hasAsk = (kind: DraftKind) => kind === 'debrief' || kind === 'recruiter_update'

export const saidOf = (
  others: Also,
  { pack, register, country, facts }: Pick<Ground, 'pack' | 'register' | 'country' | 'facts'>,
  company = '',
) => pack.also(others, { register, country, company, isRelayed: facts.has('via_agency') })

const someOtherYear = '0001-01-01' as LocalDate

export function offerValues(
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

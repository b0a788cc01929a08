import type { DraftKind } from '@/db/enums'
import type { FilledDraft, WordVariables } from '@/features/letters/filled-draft'
import type { Finding } from '@/features/letters/letter-scene'
import { firstName } from '@/features/letters/names'
import type { OfferFacts } from '@/features/letters/offer-facts'
import { readinessOf } from '@/features/letters/readiness'
import { readsWell } from '@/features/letters/reads-well'
import { kindRules } from '@/features/letters/templates/kind-rules'
import type { Slot } from '@/features/letters/templates/slots'
import {
  type OfferKind,
  type PlainKind,
  type TextFor,
  type Writer,
  writeOfferText,
  writeText,
} from '@/features/letters/write-letter'
import { addDays, instantAt, type LocalDate } from '@/lib/time'
import type { NoteInput } from './note'

/** Where `text` goes when the kind takes no hook. */
const mainSlot: Partial<Record<DraftKind, Slot>> = {
  missing_facts: 'missing_facts',
  nudge_dated: 'new_info',
  nudge_undated: 'new_info',
  nudge_second: 'new_info',
  nudge_closing: 'door_open',
  debrief: 'went_well',
  recruiter_update: 'ask',
  other_offer: 'preference',
  more_time: 'reason',
  reschedule: 'reason',
  rejection_reply: 'what_i_valued',
  advice: 'specific_area',
  referral_ask: 'target_kind',
  accept_offer: 'future_line',
  decline: 'reason',
  stay_in_touch: 'news',
}

interface NoteFinding {
  name: string
  sentence: string
  mend: string
  blocks: boolean
  guess?: string | null
}

interface NoteLetter {
  kind: DraftKind
  subject: string
  body: string
  ready: boolean
  findings: NoteFinding[]
}

/** What a kind cannot do without, so that a note alone makes a letter. */
function defaultsFor(kind: DraftKind, today: LocalDate, input: NoteInput): WordVariables {
  const rule = kindRules[kind]
  const needs = (slot: Slot) => rule.required.includes(slot) || rule.requiredOneOf?.[0] === slot
  return {
    ...(kind === 'nudge_dated' && { promised_date: input.promisedOn ?? addDays(today, -2) }),
    ...(kind === 'nudge_second' && { last_contact: input.lastContactOn ?? addDays(today, -7) }),
    ...(kind === 'more_time' && { new_date: addDays(today, 8) }),
    ...(kind === 'reschedule' && {
      old_slot: addDays(today, 2),
      new_slots: `${addDays(today, 5)}\n${addDays(today, 6)}`,
    }),
    ...(needs('target_kind') && { target_kind: 'someone who works in the same field' }),
    ...(needs('specific_area') && { specific_area: 'how I come across in interviews' }),
    ...(kind === 'stay_in_touch' && { months: 'three months' }),
    ...(kind === 'thank_you_joint' && {
      names: (input.names ?? [input.recipient?.name ?? 'Ana Osei', 'Ben Lund']).map(firstName),
    }),
    ...(kind === 'missing_facts' && { missing_facts: null }),
  }
}

/** The letter of one note, with what stands in its way. Pure: the same note makes the same letter. */
export function writeNote(input: NoteInput): NoteLetter {
  const { kind } = input
  const today = (input.today ?? '2026-11-25') as LocalDate
  const name = input.recipient?.name?.trim() || 'Ana Osei'
  const country = input.recipient?.country?.toUpperCase() ?? 'GB'
  const recruiterKind = input.recipient?.kind === 'agency_recruiter'
  const id = input.recipient?.id ?? `${name}|${kind}|${input.text ?? ''}`
  const takesNote = kindRules[kind].thanks || kind === 'linkedin_request'
  const slot = input.slot ?? (takesNote ? 'note' : mainSlot[kind])
  const source = input.source ?? (recruiterKind ? 'agency' : 'direct')
  const signature = input.signature ?? 'Sam Reed'
  const writer: Writer = {
    pipeline: {
      role: input.role ?? 'Data Analyst',
      company: input.company ?? 'Northlight',
      formality: input.register ?? 'first_name',
      source,
      recruiterId: recruiterKind ? id : null,
      country,
      interest: input.interest,
    },
    settings: {
      formality: 'first_name',
      signature,
      linkedinAccount: input.linkedinAccount ?? 'free',
      country,
    },
    own: [],
  }
  const startsAt = instantAt((input.interviewOn ?? addDays(today, -1)) as LocalDate, '10:00', 'Europe/London')
  const about: TextFor = {
    // A recruiter's update tells of a conversation only where one is given.
    round: kind === 'recruiter_update' && !input.interviewOn ? null : { startsAt, zone: 'Europe/London' },
    person: { id, name, addressAs: input.recipient?.addressAs },
    wasThere: input.wasThere ?? undefined,
    panel: input.panel ?? undefined,
    late: input.late ?? undefined,
    passOnBy: input.passOnBy ? { first: firstName(input.passOnBy), name: input.passOnBy } : null,
    include: input.include ?? undefined,
    stem: input.stem,
    held: input.held,
    today,
    nextStep: input.nextStep
      ? {
          who: input.nextStep.who ?? null,
          name: input.nextStep.name ?? null,
          by: (input.nextStep.by as LocalDate | undefined) ?? null,
          channel: input.nextStep.channel ?? null,
          what: input.nextStep.what ?? null,
        }
      : null,
    asks: input.asks,
    known: input.known ?? undefined,
    words: {
      ...defaultsFor(kind, today, input),
      ...(slot && input.text?.trim() ? { [slot]: input.text } : {}),
      ...(input.words as WordVariables),
    },
  }
  const filled = textOf(writer, kind, input, about, today)
  const noted = slot === 'note' ? input.text : input.words?.note
  const note = takesNote && typeof noted === 'string' && noted.trim() ? noted : null
  const reading = {
    recipients: kind === 'thank_you_joint' ? undefined : [name, ...(input.passOnBy ? [input.passOnBy] : [])],
    on: today,
    held: input.held,
    company: writer.pipeline?.company,
    role: writer.pipeline?.role,
    signature,
  }
  const { ready } = readinessOf({
    kind,
    channel: kind === 'linkedin_request' ? 'linkedin' : 'email',
    subject: filled.subject,
    body: filled.body,
    note,
    hasOffer: true,
    hasAddress: true,
    linkedinAccount: input.linkedinAccount ?? 'free',
    reading,
  })
  const found = readsWell({ kind, subject: filled.subject, body: filled.body }, { ...reading, note })
  return {
    kind,
    subject: kind === 'linkedin_request' ? '' : filled.subject,
    body: filled.body,
    ready: ready && filled.refusals.length === 0,
    findings: findingsOf(filled, found, input),
  }
}

function findingsOf(
  { refusals, unsaid }: FilledDraft,
  found: readonly Finding[],
  { text }: NoteInput,
): NoteFinding[] {
  return [
    ...refusals.map(({ why, needs, guess }) => ({
      name: why,
      sentence: text ?? '',
      mend: needs,
      blocks: true,
      guess,
    })),
    ...unsaid.map(piece => ({
      name: 'left_out',
      sentence: piece,
      mend: 'The letter takes one thing and says it well. Put this into words of your own to bring it in.',
      blocks: false,
    })),
    ...found.map(({ name, sentence, mend, blocks }) => ({ name, sentence, mend, blocks })),
  ]
}

function textOf(
  writer: Writer,
  kind: DraftKind,
  input: NoteInput,
  about: TextFor,
  today: LocalDate,
): FilledDraft {
  if (!kindRules[kind].offer) return writeText(writer, kind as PlainKind, about)
  const hasNone = kind === 'decline' && !input.offer
  const offer: OfferFacts | null = hasNone
    ? null
    : {
        receivedOn: input.offer?.receivedOn ?? addDays(today, -1),
        answerBy: input.offer ? (input.offer.answerBy ?? null) : addDays(today, 5),
        title: input.offer ? (input.offer.title ?? null) : (input.role ?? 'Data Analyst'),
        startsOn: input.offer ? (input.offer.startsOn ?? null) : addDays(today, 68),
        terms: input.offer?.terms ?? [],
      }
  return writeOfferText(writer, kind as OfferKind, offer, about)
}

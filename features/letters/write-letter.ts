import type { DraftExtra, DraftKind, formalities, Source } from '@/db/enums'
import { formatLongDay, localDate } from '@/lib/time'
import {
  type FilledDraft,
  type FillOptions,
  fillTemplate,
  type OfferFacts,
  type WordVariables,
} from './fill-template'
import { type LinkedinAccount, linkedinNoteLimits } from './linkedin'
import { firstName, formalName } from './names'
import { ownTemplate } from './own-template'
import { languagePacks } from './templates/language-packs'
import type { Template } from './templates/template'

/** Kinds that need an offer record have a maker of their own. */
export type OfferKind = 'other_offer' | 'more_time' | 'accept_offer' | 'decline'
export type PlainKind = Exclude<DraftKind, OfferKind>

type Formality = (typeof formalities)[number]

export interface TextFor {
  round?: { startsAt: Date; zone: string } | null
  person?: { id: string; name: string } | null
  /** The person was in this conversation; unset means they were. */
  wasThere?: boolean
  panel?: readonly string[]
  words?: WordVariables
  late?: boolean
  passOnBy?: { first: string } | null
  include?: readonly DraftExtra[]
  /** The plan's key: what the person added to this very draft goes in too. */
  planKey?: string
}

export interface Writer {
  /** Null for a word to somebody outside any process. */
  pipeline: {
    role: string
    company: string
    formality: Formality | null
    source: Source
    recruiterId: string | null
  } | null
  settings: { formality: Formality; signature: string | null; linkedinAccount: LinkedinAccount }
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

export function ownVersion(own: Writer['own'], kind: DraftKind): Template | null {
  const version = own.find(template => template.kind === kind)
  return version ? ownTemplate(version, languagePacks.en.templates[kind].subjects.at(-1) ?? '') : null
}

/** A draft of one kind, from what is known about the pipeline, the round and the person. */
export function writeText(writer: Writer, kind: PlainKind, about: TextFor): FilledDraft {
  return fillTemplate<PlainKind>(kind, wordsOf(writer, about) as never, optionsOf(writer, kind, about))
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
  const words = { ...wordsOf(writer, about), offer }
  return fillTemplate<OfferKind>(kind, words as never, optionsOf(writer, kind, about))
}

function optionsOf(writer: Writer, kind: DraftKind, about: TextFor): FillOptions {
  const { pipeline, settings, sharesPage } = writer
  const { person, wasThere = true, panel, late, passOnBy, include = [] } = about
  return {
    formality: pipeline?.formality ?? settings.formality,
    late,
    person: person?.id,
    panel,
    passOnBy,
    include: [
      ...include,
      ...(sharesPage && kind === 'recruiter_update' ? (['share_link'] as const) : []),
      ...(isByAgency(pipeline, person) ? (['via_agency'] as const) : []),
      ...(wasThere ? [] : (['not_there'] as const)),
    ],
    charLimit: kind === 'linkedin_request' ? linkedinNoteLimits[settings.linkedinAccount] : undefined,
    own: ownVersion(writer.own, kind),
  }
}

/** The employer hears of it from their agency: it is told so, and not thanked for what the employer did. */
function isByAgency(pipeline: Writer['pipeline'], person: TextFor['person']): boolean {
  return pipeline?.source === 'agency' && (!person || person.id === pipeline.recruiterId)
}

function wordsOf(
  { pipeline, settings, existing }: Writer,
  { round, person, words, planKey }: TextFor,
): WordVariables {
  const day = round && localDate(round.startsAt, round.zone)
  return {
    my_name: myName(settings.signature),
    my_signature: settings.signature,
    recipient_first: person && firstName(person.name),
    recipient_formal: person && formalName(person.name),
    recipient_full: person?.name,
    role: pipeline?.role,
    company: pipeline?.company,
    where_met: pipeline?.company,
    months: 'a while',
    date: day && formatLongDay(day),
    weekday: day && formatLongDay(day).split(' ')[0],
    ...words,
    ...(planKey && existing?.find(draft => draft.planKey === planKey)?.words),
  }
}

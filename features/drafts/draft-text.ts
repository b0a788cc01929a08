import type { DraftKind } from '@/db/enums'
import { formatLongDay, localDate } from '@/lib/time'
import { type FilledDraft, type FillOptions, fillTemplate, type WordVariables } from './fill-template'
import { linkedinNoteLimits } from './linkedin'
import { firstName, formalName } from './names'
import { ownTemplate } from './own-template'
import type { PlanContext, Round } from './plan-context'
import { languagePacks } from './templates/language-packs'
import type { Template } from './templates/template'

/** Kinds that need an offer record have a maker of their own. */
export type PlainKind = Exclude<DraftKind, 'other_offer' | 'more_time' | 'accept_offer' | 'decline'>

export interface TextFor {
  round?: Round | null
  person?: { id: string; name: string } | null
  panel?: readonly string[]
  words?: WordVariables
  late?: boolean
  passOnBy?: { first: string } | null
}

export interface Writer {
  /** Null for a word to somebody outside any process. */
  pipeline: Pick<PlanContext['pipeline'], 'role' | 'company' | 'formality'> | null
  settings: Pick<PlanContext['settings'], 'formality' | 'signature' | 'linkedinAccount'>
  own: PlanContext['own']
  sharesPage?: boolean
}

/** The first line of the signature is the name a note is signed with; accounts themselves need none. */
export const myName = (signature: string | null) => signature?.trim().split('\n')[0]?.trim() || null

export function ownVersion(own: Writer['own'], kind: DraftKind): Template | null {
  const version = own.find(template => template.kind === kind)
  return version ? ownTemplate(version, languagePacks.en.templates[kind].subjects.at(-1) ?? '') : null
}

/** A draft of one kind, from what is known about the pipeline, the round and the person. */
export function writeText(writer: Writer, kind: PlainKind, about: TextFor): FilledDraft {
  const { pipeline, settings, sharesPage } = writer
  const { round, person, panel, words, late, passOnBy } = about
  const day = round && localDate(round.startsAt, round.zone)
  const options: FillOptions = {
    formality: pipeline?.formality ?? settings.formality,
    late,
    person: person?.id,
    panel,
    passOnBy,
    include: sharesPage && kind === 'recruiter_update' ? ['share_link'] : [],
    charLimit: kind === 'linkedin_request' ? linkedinNoteLimits[settings.linkedinAccount] : undefined,
    own: ownVersion(writer.own, kind),
  }
  const known: WordVariables = {
    my_name: myName(settings.signature),
    my_signature: settings.signature,
    recipient_first: person && firstName(person.name),
    recipient_formal: person && formalName(person.name),
    recipient_full: person?.name,
    role: pipeline?.role,
    company: pipeline?.company,
    where_met: pipeline?.company,
    date: day && formatLongDay(day),
    weekday: day && formatLongDay(day).split(' ')[0],
    ...words,
  }
  return fillTemplate<PlainKind>(kind, known as never, options)
}

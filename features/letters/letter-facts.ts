import type { DraftKind } from '@/db/enums'
import type { LetterFact } from './letter-set'
import type { OfferFacts } from './offer-facts'
import type { TextFor, Writer } from './write-letter'

export function factsOf(
  { pipeline, sharesPage }: Writer,
  kind: DraftKind,
  about: TextFor,
  offer: OfferFacts | null,
): Set<LetterFact> {
  const {
    person,
    wasThere = true,
    late,
    unsure,
    passOnBy,
    isPassedOn = Boolean(passOnBy),
    include = [],
    held,
  } = about
  return new Set<LetterFact>([
    ...include,
    ...(unsure ? (['unsure'] as const) : []),
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
    ...((pipeline?.interest ?? 0) >= 4 ? (['keen'] as const) : []),
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

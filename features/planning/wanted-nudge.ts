import { type DraftKind, endedStages, type NextStepFact, type Stage } from '@/db/enums'
import type { Also } from '@/features/letters/also'
import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { nudgeLadder, planNextNudge, type WaitingFacts } from '@/features/reminders/nudge-ladder'
import type { OwnPromise } from '@/features/reminders/own-call'
import { formatLongDay, type LocalDate, localDate } from '@/lib/time'
import { addresseeOf } from './addressee'
import type { ProcessFacts, Round } from './facts'
import {
  employerOf,
  existingOf,
  formalityOf,
  madeAt,
  readerOf,
  sentOf,
  takenAt,
  type WantedDraft,
  withOwnWords,
} from './wanted'
import { heldOf } from './wanted-thank-yous'

export const noNudge: readonly Stage[] = [...endedStages, 'offer', 'quiet']

type Step = 'first' | 'second' | 'closing'

/** The conversation the waiting is about, and its three nudges: a reply or a new round starts afresh. */
export function waitingFor(context: ProcessFacts) {
  const round = context.rounds.findLast(
    ({ state, kind }) => state === 'scheduled' && kind !== 'informational',
  )
  if (!round) return null
  const { lastHeardAt } = context.pipeline
  const heard = lastHeardAt && lastHeardAt > round.endsAt ? lastHeardAt : null
  const identity = (step: Step) => ({
    origin: 'nudge' as const,
    pipelineId: context.pipeline.id,
    interviewId: round.id,
    contactId: null,
    step,
    since: heard,
  })
  const taken = (step: Step) => existingOf(context, identity(step))
  const promisedDate = round.facts.find(
    fact => fact.fact === 'decision_date' && fact.state === 'answered',
  )?.answerDate
  const own = ownPromiseOf(round)
  const since = Math.max(+round.endsAt, +(heard ?? 0))
  const asked = askedOtherwise(context, since, promisedDate)
  const secondSentAt = takenAt(taken('second'))
  /** Their last letter from me that is known to have gone: skipped, or probably sent, is not said to have been written. */
  const wroteAt = (['first', 'second'] as const)
    .map(step => taken(step)?.sentAt ?? null)
    .reduce(
      later,
      askedOtherwise(context, since, promisedDate, ({ sentAt }) => sentAt),
    )
  const facts: WaitingFacts = {
    company: context.pipeline.company,
    interviewEndedAt: round.endsAt,
    promisedDate: own ? null : promisedDate,
    ownPromise: own,
    lastHeardAt,
    unsure: !wroteAt,
    firstSentAt: secondSentAt ? takenAt(taken('first')) : later(takenAt(taken('first')), asked),
    secondSentAt: secondSentAt && later(secondSentAt, asked),
    closingEndedAt: takenAt(taken('closing')),
  }
  return { round, facts, identity, taken, wroteAt, closing: taken('closing') }
}

const later = (one: Date | null, other: Date | null) =>
  one && other ? (one > other ? one : other) : (one ?? other)

/**
 * What asked for the same answer stands for a nudge once it was sent: the honest note of an offer elsewhere, a word with
 * the agency, a letter about another process that asked for this one too. Not before the day they promised, which has
 * its own.
 */
function askedOtherwise(
  { existing, alsoTold, pipeline, settings }: ProcessFacts,
  since: number,
  promised: LocalDate | null | undefined,
  at = sentOf,
): Date | null {
  const counts = (at: Date | null) =>
    at && +at > since && !(promised && localDate(at, settings.zone) < promised)
  const asks = existing.filter(
    ({ origin, kind, pipelineId }) =>
      pipelineId === pipeline.id && (kind === 'other_offer' || origin === 'check_in'),
  )
  return [...asks, ...alsoTold]
    .map(at)
    .reduce<Date | null>((last, sentAt) => (counts(sentAt) ? later(last, sentAt) : last), null)
}

/** "I get in touch": by phone, or without a word how, I call; else I write. Null where they, or a recruiter, would. */
export function ownPromiseOf({ facts }: Pick<Round, 'facts'>): OwnPromise | null {
  const known = (name: NextStepFact) => facts.find(({ fact, state }) => fact === name && state === 'answered')
  if (known('who_contacts')?.answerWho !== 'me') return null
  const on = known('decision_date')?.answerDate ?? null
  return { by: known('channel')?.answerChannel === 'email' ? 'message' : 'call', on }
}

/** The day a pipeline falls quiet: the closing note was taken, or ten business days after it was offered. */
export function quietOn(context: ProcessFacts): LocalDate | null {
  const waiting = waitingFor(context)
  if (
    !waiting?.closing ||
    waiting.closing.deletedAt ||
    waiting.closing.setAside ||
    noNudge.includes(context.pipeline.stage)
  )
    return null
  return nudgeLadder(waiting.facts, employerOf(context)).quietOn
}

/** The next nudge of the ladder, for the right person (practice §b, 11.1 rows 10 to 13). */
export function wantedNudge(context: ProcessFacts, now: Date): WantedDraft[] {
  const waiting = waitingFor(context)
  if (!waiting || noNudge.includes(context.pipeline.stage)) return []
  const { round, facts, identity, taken, wroteAt } = waiting
  const employer = employerOf(context)
  const reader = readerOf(context)
  const step: Step = facts.secondSentAt ? 'closing' : facts.firstSentAt ? 'second' : 'first'
  const existing = taken(step)
  // A nudge made late keeps the morning it was given when it was made.
  const since = madeAt(existing, now)
  const planned = planNextNudge(facts, employer, reader, since)
  if (!planned?.draftKind || !planned.sendAt) return []
  const kind: DraftKind = planned.draftKind

  const person = context.around.find(({ id }) => id === addresseeOf(context, round)) ?? null
  const saidBy = round.facts.find(fact => fact.fact === 'decision_date')?.saidById
  const promiser = saidBy === person?.id ? null : context.around.find(({ id }) => id === saidBy)
  const heard = facts.lastHeardAt && facts.lastHeardAt > round.endsAt ? facts.lastHeardAt : null
  const thread = threadWith(context, round, person?.id ?? null)
  const letter = (also?: Also) => {
    const written = writeText(context, kind as 'nudge_dated', {
      also,
      round,
      person,
      unsure: !wroteAt,
      country: employer.country,
      held: heldOf(round),
      wasThere: round.people.some(({ id }) => id === person?.id),
      words: withOwnWords(
        {
          promised_date: facts.promisedDate && formatLongDay(facts.promisedDate),
          who_promised: promiser && firstName(promiser.name),
          heard_on: heard && formatLongDay(localDate(heard, employer.zone)),
          last_contact: wroteAt && formatLongDay(localDate(wroteAt, employer.zone)),
        },
        existing,
      ),
    })
    const hasOwnSubject = context.own.some(template => template.kind === kind && template.subject)
    return thread && !hasOwnSubject ? { ...written, subject: thread } : written
  }
  return [
    {
      ...identity(step),
      kind,
      channel: 'email',
      contactId: person?.id ?? null,
      sendAt: planned.sendAt,
      why: planned.why,
      formality: formalityOf(context),
      letter,
      reminders: [planned],
    },
  ]
}

/** "Re: Thank you …": a question belongs to what they have from me already, and reads as one conversation. */
function threadWith(
  { existing, pipeline }: ProcessFacts,
  round: Round,
  contactId: string | null,
): string | null {
  const [first] = existing
    .filter(
      draft =>
        draft.pipelineId === pipeline.id &&
        draft.interviewId === round.id &&
        draft.contactId === contactId &&
        ['thank_you', 'nudge'].includes(draft.origin) &&
        draft.channel === 'email' &&
        draft.sentAt &&
        draft.subject.trim(),
    )
    .toSorted((a, b) => Number(a.sentAt) - Number(b.sentAt))
  return first && contactId ? `Re: ${first.subject.trim().replace(/^(?:re: *)+/i, '')}` : null
}

/** Somebody said that it is not quiet, after the closing note they said it about: then it is not. */
export function wasToldOtherwise(context: ProcessFacts): boolean {
  const closing = waitingFor(context)?.closing
  const said = takenAt(closing) ?? closing?.sendAt
  const { leftQuietAt } = context
  return Boolean(said && leftQuietAt && leftQuietAt >= said)
}

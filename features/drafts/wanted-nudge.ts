import { endedStages, type Stage } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { nudgeLadder, planNextNudge, type WaitingFacts } from '@/features/reminders/nudge-ladder'
import { formatLongDay, type LocalDate, localDate } from '@/lib/time'
import { addresseeOf } from './addressee'
import type { PlanContext } from './plan-context'
import { employerOf, existingByKey, readerOf, takenAt, type WantedDraft } from './wanted'

const noNudge: readonly Stage[] = [...endedStages, 'offer', 'quiet']

/** The conversation the waiting is about, and the keys of its three nudges: a reply or a new round starts afresh. */
export function waitingFor(context: PlanContext) {
  const round = context.rounds.findLast(
    ({ state, kind }) => state === 'scheduled' && kind !== 'informational',
  )
  if (!round) return null
  const { lastHeardAt } = context.pipeline
  const heard = lastHeardAt && lastHeardAt > round.endsAt ? lastHeardAt.getTime() : 0
  const key = (step: 'first' | 'second' | 'closing') => `nudge_${step}:${round.id}:${heard}`
  const taken = (step: 'first' | 'second' | 'closing') => existingByKey(context, key(step))
  const promisedDate = round.facts.find(
    fact => fact.fact === 'decision_date' && fact.state === 'answered',
  )?.answerDate
  const asked = askedOfAnOffer(context, Math.max(+round.endsAt, heard), promisedDate)
  const secondSentAt = takenAt(taken('second'))
  const facts: WaitingFacts = {
    company: context.pipeline.company,
    interviewEndedAt: round.endsAt,
    promisedDate,
    lastHeardAt,
    firstSentAt: secondSentAt ? takenAt(taken('first')) : later(takenAt(taken('first')), asked),
    secondSentAt: secondSentAt && later(secondSentAt, asked),
    closingEndedAt: takenAt(taken('closing')),
  }
  return { round, facts, key, closing: taken('closing') }
}

const later = (one: Date | null, other: Date | null) =>
  one && other ? (one > other ? one : other) : (one ?? other)

/**
 * The honest note of an offer elsewhere asks for the same answer: once sent, it stands for a nudge. Not before the day
 * they promised, which has its own.
 */
function askedOfAnOffer(
  { existing, pipeline, settings }: PlanContext,
  since: number,
  promised: LocalDate | null | undefined,
): Date | null {
  const counts = (at: Date | null) =>
    at && +at > since && !(promised && localDate(at, settings.zone) < promised)
  return existing
    .filter(({ kind, pipelineId }) => kind === 'other_offer' && pipelineId === pipeline.id)
    .map(({ sentAt }) => sentAt)
    .reduce<Date | null>((last, sentAt) => (counts(sentAt) ? later(last, sentAt) : last), null)
}

/** The day a pipeline falls quiet: the closing note was taken, or ten business days after it was offered. */
export function quietOn(context: PlanContext): LocalDate | null {
  const waiting = waitingFor(context)
  if (!waiting?.closing || waiting.closing.deletedAt || noNudge.includes(context.pipeline.stage)) return null
  return nudgeLadder(waiting.facts, employerOf(context)).quietOn
}

/** The next nudge of the ladder, for the right person (practice §b, 11.1 rows 10 to 13). */
export function wantedNudge(context: PlanContext, now: Date): WantedDraft[] {
  const waiting = waitingFor(context)
  if (!waiting || noNudge.includes(context.pipeline.stage)) return []
  const { round, facts, key } = waiting
  const employer = employerOf(context)
  const reader = readerOf(context)
  const planKey = key(facts.secondSentAt ? 'closing' : facts.firstSentAt ? 'second' : 'first')
  // A nudge made late keeps the morning it was given when it was made.
  const since = existingByKey(context, planKey)?.createdAt ?? now
  const planned = planNextNudge(facts, employer, reader, since)
  if (!planned?.draftKind || !planned.sendAt) return []

  const person = context.around.find(({ id }) => id === addresseeOf(context, round)) ?? null
  const saidBy = round.facts.find(fact => fact.fact === 'decision_date')?.saidById
  const promiser = saidBy === person?.id ? null : context.around.find(({ id }) => id === saidBy)
  const heard = facts.lastHeardAt && facts.lastHeardAt > round.endsAt ? facts.lastHeardAt : null
  const lastTaken = facts.secondSentAt ?? facts.firstSentAt
  const { subject, body } = writeText(context, planned.draftKind as 'nudge_dated', {
    planKey,
    round,
    person,
    wasThere: round.people.some(({ id }) => id === person?.id),
    words: {
      promised_date: facts.promisedDate && formatLongDay(facts.promisedDate),
      who_promised: promiser && firstName(promiser.name),
      heard_on: heard && formatLongDay(localDate(heard, employer.zone)),
      last_contact: lastTaken && formatLongDay(localDate(lastTaken, employer.zone)),
    },
  })
  return [
    {
      planKey,
      kind: planned.draftKind,
      channel: 'email',
      interviewId: round.id,
      contactId: person?.id ?? null,
      sendAt: planned.sendAt,
      why: planned.why,
      subject,
      body,
      reminders: [planned],
    },
  ]
}

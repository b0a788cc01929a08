import { nudgeKinds } from '@/db/enums'
import { isStale } from '@/features/reminders/stale-days'
import { isAside, isEnded, lastDayCounts, offerStands } from '@/features/vocabulary/stages'
import { type LocalDate, localDate } from '@/lib/time'
import type { Message, Promised, Round } from './story'

export interface StandingFacts {
  stage: Parameters<typeof isEnded>[0]
  /** When it ended, where it has. */
  endedAt: Date | null
  rounds: readonly Round[]
  drafts: readonly Message[]
  promises: readonly Promised[]
  offer: { answerBy: LocalDate | null; state: string } | null
  /** Through whom it goes. */
  recruiter: { id: string; name: string } | null
  zone: string
  now: Date
}

interface Dated {
  message: Message
  day: LocalDate
}

/** Where a process stands for the person in it. What each asks first stands in `next-act.ts`, its line in `standing-line.ts`. */
export type Standing =
  | { is: 'aside' }
  /** Talked, and not yet looked back on; fresh for two days. */
  | { is: 'talked'; roundId: string; isFresh: boolean }
  /** `by`: the last day to answer, where it counts. */
  | { is: 'offered'; by: LocalDate | null }
  /** A message whose day is here. */
  | ({ is: 'due' } & Dated)
  | { is: 'ahead'; roundId: string }
  /** The stage says offer, and none is written down. */
  | { is: 'unrecorded' }
  | { is: 'refused'; isAnswered: boolean; hasTalked: boolean }
  | { is: 'accepted'; hasOffer: boolean; hasTalked: boolean }
  | { is: 'left'; hasTalked: boolean }
  /** `closing` is a closing note that was begun. */
  | { is: 'quiet'; to: { id: string; name: string } | null; hasClosed: boolean; closing: string | null }
  /** Their day has passed without word. */
  | { is: 'late'; promised: LocalDate; nudge: Dated | null }
  /** `own`: the day they decide by, after which one gets in touch oneself. */
  | { is: 'waiting'; promised: LocalDate | null; own: LocalDate | null; nudge: Dated | null }
  | { is: 'new' }

const freshHours = 48

/** What wants doing most decides. Pure. */
export function standingOf(facts: StandingFacts): Standing {
  const { stage, rounds, drafts, offer, recruiter, zone, now } = facts
  if (isAside(stage)) return { is: 'aside' }
  const today = localDate(now, zone)
  const held = rounds.filter(round => round.state === 'scheduled' && round.endsAt <= now)
  const last = held.at(-1)
  const ahead = nextRound(facts)
  const goesOn = !isEnded(stage)
  const isFresh = last !== undefined && now.getTime() - last.endsAt.getTime() < freshHours * 3_600_000
  if (goesOn && last && !last.hasReflection && isFresh) return { is: 'talked', roundId: last.id, isFresh }
  if (offer?.state === 'open' && offerStands(stage))
    return { is: 'offered', by: lastDayCounts(stage) ? offer.answerBy : null }
  const open = openOf(drafts, zone)
  const due = open.find(({ message, day }) => day <= today && !isStale(message.kind, day, today))
  if (due) return { is: 'due', ...due }
  if (ahead) return { is: 'ahead', roundId: ahead.id }
  if (!goesOn) return endOf(facts, last !== undefined)
  if (stage === 'offer') return { is: 'unrecorded' }
  if (stage === 'quiet') {
    const to = recruiter ?? last?.people.find(person => !person.isForgotten) ?? null
    const closing = drafts.find(({ kind, state }) => kind === 'nudge_closing' && state === 'open')?.id ?? null
    return { is: 'quiet', to, hasClosed: drafts.some(isGone('nudge_closing')), closing }
  }
  if (last && !last.hasReflection) return { is: 'talked', roundId: last.id, isFresh }
  if (!last) return { is: 'new' }
  const promised = openPromise(facts)
  const nudge = open.find(({ message }) => nudgeKinds.some(kind => kind === message.kind)) ?? null
  if (promised && promised < today) return { is: 'late', promised, nudge }
  return { is: 'waiting', promised, own: promised ? null : ownPromise(facts), nudge }
}

/** The one that comes next; where it has ended, only what was arranged since: `isPreparedFor` in SQL. Pure. */
export const nextRound = ({
  stage,
  endedAt,
  rounds,
  now,
}: Pick<StandingFacts, 'stage' | 'endedAt' | 'rounds' | 'now'>): Round | undefined =>
  rounds.find(
    ({ state, endsAt, arrangedAt }) =>
      state === 'scheduled' &&
      endsAt > now &&
      (!isEnded(stage) || (endedAt !== null && arrangedAt > endedAt)),
  )

type Named = Pick<StandingFacts, 'promises' | 'rounds' | 'zone' | 'now'>

/** The last day they named for their answer that they have not kept; one that was met again after it is over. Pure. */
export const openPromise = (facts: Named) => lastNamed(facts, ({ isOwn }) => !isOwn)

/** The last day they decide by, where one gets in touch oneself then and has not yet. Pure. */
export const ownPromise = (facts: Named) => lastNamed(facts, ({ isOwn }) => isOwn)

/** `promisedOf` in SQL is the same for many. */
function lastNamed({ promises, rounds, zone, now }: Named, which: (one: Promised) => boolean) {
  const met = rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)
  const metOn = met ? localDate(met.endsAt, zone) : ''
  return (
    promises.findLast(
      one => one.fact === 'decision_date' && one.date && one.date >= metOn && !one.keptOn && which(one),
    )?.date ?? null
  )
}

function endOf({ stage, drafts, offer }: StandingFacts, hasTalked: boolean): Standing {
  if (stage === 'accepted') return { is: 'accepted', hasOffer: offer !== null, hasTalked }
  if (stage !== 'rejected') return { is: 'left', hasTalked }
  return { is: 'refused', isAnswered: drafts.some(({ kind }) => kind === 'rejection_reply'), hasTalked }
}

/** What is still to be sent, nearest first, as "Later" moved it; one without a day asks for nothing by itself. */
const openOf = (drafts: readonly Message[], zone: string): Dated[] =>
  drafts
    .flatMap(message =>
      message.state === 'open' && message.sendAt ? [{ message, day: localDate(message.sendAt, zone) }] : [],
    )
    .toSorted((a, b) => a.day.localeCompare(b.day))

const isGone =
  (of: Message['kind']) =>
  ({ kind, state }: Message) =>
    kind === of && state !== 'open' && state !== 'skipped'

import type { pipelines } from '@/db/schema/pipelines'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isEnded, isLive, offerStands, stageWords } from '@/features/vocabulary/stages'
import {
  daysBetween,
  formatWhen,
  inShort,
  type LocalDate,
  localDate,
  relativeDay,
  shortDay,
} from '@/lib/time'
import type { Promised, Round } from '../story'
import type { ProcessTurns } from '../story-queries'
import { Facts, type FactWords } from './facts'

interface Props {
  pipeline: typeof pipelines.$inferSelect
  rounds: readonly Round[]
  promises: readonly Promised[]
  offer: ProcessTurns['offer']
  zone: string
  now: Date
}

/** What one asks first, on one line: what comes, by when, how long it has been, how much it is wanted. */
export function FactStrip({ pipeline, rounds, promises, offer, zone, now }: Props) {
  const today = localDate(now, zone)
  const answering = offer?.state === 'open' && offerStands(pipeline.stage) ? offer : null
  const wanted = isEnded(pipeline.stage) ? 'How much you wanted it' : 'How much you want it'
  return (
    <Facts
      facts={[
        ...(answering
          ? offerFacts(answering, today)
          : isEnded(pipeline.stage)
            ? [endedFact(pipeline, zone, today)]
            : [nextFact(rounds, zone, now, today), saidByFact(promises, today)]),
        waitingFact(pipeline, rounds, answering !== null, zone, now, today),
        pipeline.interest
          ? { term: wanted, words: `${pipeline.interest} of 5`, of5: pipeline.interest }
          : { term: wanted, words: 'Not said yet', faint: true },
      ]}
    />
  )
}

const offerFacts = (
  { pay, receivedOn, answerBy }: NonNullable<Props['offer']>,
  today: LocalDate,
): FactWords[] => [
  { term: 'The offer', words: pay ?? 'No pay noted', note: `Received ${shortDay(receivedOn, today)}` },
  {
    term: 'Answer by',
    words: answerBy ? shortDay(answerBy, today) : 'No deadline yet: worth asking',
    note: answerBy && relativeDay(answerBy, today),
    lit: true,
  },
]

function nextFact(rounds: Props['rounds'], zone: string, now: Date, today: LocalDate): FactWords {
  const next = rounds.find(round => round.state === 'scheduled' && round.endsAt > now)
  if (!next) return { term: 'Next', words: 'No date yet', faint: true }
  const day = localDate(next.startsAt, zone)
  return {
    term: 'Next',
    words: inShort(formatWhen(next.startsAt, zone, { today })),
    note: `${interviewKindWords[next.kind]}, ${relativeDay(day, today)}`,
  }
}

function endedFact(
  { stage, endedAt, stageChangedAt }: Props['pipeline'],
  zone: string,
  today: LocalDate,
): FactWords {
  const on = localDate(endedAt ?? stageChangedAt, zone)
  return {
    term: stage === 'aside' ? stageWords.aside : 'Ended',
    words: shortDay(on, today),
    note: relativeDay(on, today),
  }
}

function saidByFact(promises: readonly Promised[], today: LocalDate): FactWords {
  const open = promises.findLast(
    promise => promise.fact === 'decision_date' && promise.date && !promise.keptOn,
  )
  if (!open?.date) return { term: 'They said by', words: 'No date yet', faint: true }
  return {
    term: 'They said by',
    words: shortDay(open.date, today),
    note: relativeDay(open.date, today),
  }
}

/** When they were last met, or last got back. */
export function heardFrom(pipeline: Props['pipeline'], rounds: Props['rounds'], now: Date): Date | null {
  const held = rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)
  const last = [held?.endsAt, pipeline.lastHeardAt].filter(at => at !== undefined && at !== null)
  return last.length > 0 ? new Date(Math.max(...last.map(Number))) : null
}

function waitingFact(
  pipeline: Props['pipeline'],
  rounds: Props['rounds'],
  /** An offer is there: they are the ones who wait. */
  answering: boolean,
  zone: string,
  now: Date,
  today: LocalDate,
): FactWords {
  const ahead = rounds.some(round => round.state === 'scheduled' && round.endsAt > now)
  const heardAt = heardFrom(pipeline, rounds, now)
  const since = localDate(heardAt ?? pipeline.createdAt, zone)
  if (!isLive(pipeline.stage) || ahead || answering)
    return {
      term: heardAt ? 'Last heard from them' : 'Added',
      words: shortDay(since, today),
      note: relativeDay(since, today),
    }
  const days = daysBetween(since, today)
  return {
    term: 'Waiting',
    words: days === 0 ? 'Since today' : days === 1 ? '1 day' : `${days} days`,
    note: days > 0 ? `since ${shortDay(since, today)}` : null,
  }
}

import type { pipelines } from '@/db/schema/pipelines'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isEnded, isLive, lastDayCounts, offerStands, stageWords } from '@/features/vocabulary/stages'
import { inDays } from '@/lib/in-days'
import {
  daysBetween,
  formatWhen,
  inShort,
  type LocalDate,
  localDate,
  relativeDay,
  shortDay,
} from '@/lib/time'
import { nextRound, openPromise, ownPromise } from '../standing'
import type { Promised, Round } from '../story'
import type { ProcessTurns } from '../story-queries'
import { Facts, type FactWords } from './facts'

interface Props {
  pipeline: typeof pipelines.$inferSelect
  rounds: readonly Round[]
  promises: readonly Promised[]
  heardAt: Date | null
  offer: ProcessTurns['offer']
  zone: string
  now: Date
}

/** What one asks first, on one line: what comes, by when, how long it has been, how much it is wanted. */
export function FactStrip({ pipeline, rounds, promises, heardAt, offer, zone, now }: Props) {
  const today = localDate(now, zone)
  const next = nextRound({ stage: pipeline.stage, endedAt: pipeline.endedAt, rounds, now })
  const answering = offer?.state === 'open' && offerStands(pipeline.stage) ? offer : null
  const hasEnded = isEnded(pipeline.stage)
  const wanted = hasEnded ? 'How much you wanted it' : 'How much you want it'
  return (
    <Facts
      facts={[
        ...(answering
          ? offerFacts(answering, lastDayCounts(pipeline.stage), today)
          : hasEnded
            ? [endedFact(pipeline, zone, today), ...(next ? [nextFact(next, zone, today)] : [])]
            : [nextFact(next, zone, today), ...promisedFact({ promises, rounds, zone, now }, today)]),
        ...waitingFact(pipeline, rounds, heardAt, { answering: answering !== null, zone, now, today }),
        pipeline.interest
          ? { term: wanted, words: `${pipeline.interest} of 5`, of5: pipeline.interest }
          : { term: wanted, words: 'Not said yet', faint: true },
      ]}
    />
  )
}

const offerFacts = (
  { pay, receivedOn, answerBy }: NonNullable<Props['offer']>,
  dayCounts: boolean,
  today: LocalDate,
): FactWords[] => [
  { term: 'The offer', words: pay ?? 'No pay noted', note: `Received ${shortDay(receivedOn, today)}` },
  ...(dayCounts
    ? [
        {
          term: 'Answer by',
          words: answerBy ? shortDay(answerBy, today) : 'No deadline yet: worth asking',
          note: answerBy && relativeDay(answerBy, today),
          lit: true as const,
        },
      ]
    : []),
]

function nextFact(next: Round | undefined, zone: string, today: LocalDate): FactWords {
  if (!next) return { term: 'Next interview', words: 'None planned', faint: true }
  const day = localDate(next.startsAt, zone)
  return {
    term: 'Next interview',
    words: inShort(formatWhen(next.startsAt, zone, { today })),
    note: `${interviewKindWords[next.kind]}, ${relativeDay(day, today)}`,
  }
}

const endedOn = ({ endedAt, stageChangedAt }: Props['pipeline'], zone: string): LocalDate =>
  localDate(endedAt ?? stageChangedAt, zone)

function endedFact(pipeline: Props['pipeline'], zone: string, today: LocalDate): FactWords {
  const on = endedOn(pipeline, zone)
  return {
    term: pipeline.stage === 'aside' ? stageWords.aside : 'Ended',
    words: shortDay(on, today),
    note: relativeDay(on, today),
  }
}

/** None named: nothing is said of it. */
function promisedFact(named: Parameters<typeof openPromise>[0], today: LocalDate): FactWords[] {
  const date = openPromise(named)
  const own = date ? null : ownPromise(named)
  if (own) {
    const term = own < today ? 'They meant to decide by' : 'They decide by'
    return [{ term, words: shortDay(own, today), note: relativeDay(own, today) }]
  }
  if (!date) return []
  const late = daysBetween(date, today)
  return [
    {
      term: 'Answer promised by',
      words: shortDay(date, today),
      note: late > 0 ? `${inDays(late)} late` : relativeDay(date, today),
      ...(late > 0 && { lit: true }),
    },
  ]
}

function waitingFact(
  pipeline: Props['pipeline'],
  rounds: Props['rounds'],
  heardAt: Date | null,
  at: {
    /** An offer is there: they are the ones who wait. */
    answering: boolean
    zone: string
    now: Date
    today: LocalDate
  },
): FactWords[] {
  const { answering, zone, now, today } = at
  const ahead = rounds.some(round => round.state === 'scheduled' && round.endsAt > now)
  const since = localDate(heardAt ?? pipeline.createdAt, zone)
  // It says the same day twice where their word ended it.
  if (isEnded(pipeline.stage) && since === endedOn(pipeline, zone)) return []
  if (!isLive(pipeline.stage) || ahead || answering)
    return [
      {
        term: heardAt ? 'Last heard from them' : 'Added',
        words: shortDay(since, today),
        note: relativeDay(since, today),
      },
    ]
  const days = daysBetween(since, today)
  return [
    {
      term: 'Waiting for them',
      words: days === 0 ? 'Since today' : inDays(days),
      note: days > 0 ? `since ${shortDay(since, today)}` : null,
    },
  ]
}

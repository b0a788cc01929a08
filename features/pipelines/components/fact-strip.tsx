import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { pipelines } from '@/db/schema/pipelines'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isEnded, isLive, stageWords } from '@/features/vocabulary/stages'
import { daysBetween, formatDay, formatWhen, type LocalDate, localDate, relativeDay } from '@/lib/time'
import type { Promised, Round } from '../story'
import type { ProcessTurns } from '../story-queries'

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
  return (
    <dl className="mb-8 grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
      {offer?.state === 'open' ? (
        <>
          <Fact term="The offer" note={`Received ${formatDay(offer.receivedOn, today)}`}>
            {offer.pay ?? 'No pay noted'}
          </Fact>
          <Fact term="Answer by" note={offer.answerBy && relativeDay(offer.answerBy, today)} lit>
            {offer.answerBy ? formatDay(offer.answerBy, today) : 'No deadline yet: worth asking'}
          </Fact>
        </>
      ) : isEnded(pipeline.stage) ? (
        <Ended
          term={pipeline.stage === 'aside' ? stageWords.aside : 'Ended'}
          at={pipeline.endedAt ?? pipeline.stageChangedAt}
          zone={zone}
          today={today}
        />
      ) : (
        <>
          <Next rounds={rounds} zone={zone} now={now} />
          <SaidBy promises={promises} today={today} />
        </>
      )}
      <Waiting pipeline={pipeline} rounds={rounds} zone={zone} now={now} />
      <Fact term="How much you want it">
        {pipeline.interest ? (
          <span className="inline-flex items-center gap-2">
            <span aria-hidden="true" className="inline-flex gap-0.75">
              {[1, 2, 3, 4, 5].map(n => (
                <span
                  key={n}
                  className={clsx(
                    'h-4 w-2.5 rounded-t-sm',
                    n <= (pipeline.interest ?? 0) ? 'bg-act' : 'inset-ring inset-ring-edge',
                  )}
                />
              ))}
            </span>
            {`${pipeline.interest} of 5`}
          </span>
        ) : (
          <span className="text-ink-faint">Not said yet</span>
        )}
      </Fact>
    </dl>
  )
}

function Fact({
  term,
  note,
  lit,
  children,
}: {
  term: string
  note?: ReactNode
  lit?: boolean
  children: ReactNode
}) {
  return (
    <div className={clsx('min-w-0 border-l-2 pl-3', lit ? 'border-lamp' : 'border-line')}>
      <dt className="text-ink-soft text-xs">{term}</dt>
      <dd className="wrap-anywhere font-medium">
        {children}
        {note && <span className="block font-normal text-ink-soft text-sm">{note}</span>}
      </dd>
    </div>
  )
}

function Next({ rounds, zone, now }: Pick<Props, 'rounds' | 'zone' | 'now'>) {
  const next = rounds.find(round => round.state === 'scheduled' && round.endsAt > now)
  if (!next)
    return (
      <Fact term="Next">
        <span className="text-ink-faint">No date yet</span>
      </Fact>
    )
  const today = localDate(now, zone)
  const day = localDate(next.startsAt, zone)
  return (
    <Fact term="Next" note={`${interviewKindWords[next.kind]}, ${relativeDay(day, today)}`}>
      {formatWhen(next.startsAt, zone, { today })}
    </Fact>
  )
}

const Ended = ({ term, at, zone, today }: { term: string; at: Date; zone: string; today: LocalDate }) => (
  <Fact term={term} note={relativeDay(localDate(at, zone), today)}>
    {formatDay(localDate(at, zone), today)}
  </Fact>
)

function SaidBy({ promises, today }: { promises: readonly Promised[]; today: LocalDate }) {
  const open = promises.findLast(
    promise => promise.fact === 'decision_date' && promise.date && !promise.keptOn,
  )
  if (!open?.date)
    return (
      <Fact term="They said by">
        <span className="text-ink-faint">No date yet</span>
      </Fact>
    )
  return (
    <Fact term="They said by" note={relativeDay(open.date, today)}>
      {formatDay(open.date, today)}
    </Fact>
  )
}

/** When they were last met, or last got back. */
export function heardFrom(pipeline: Props['pipeline'], rounds: Props['rounds'], now: Date): Date | null {
  const held = rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)
  const last = [held?.endsAt, pipeline.lastHeardAt].filter(at => at !== undefined && at !== null)
  return last.length > 0 ? new Date(Math.max(...last.map(Number))) : null
}

function Waiting({ pipeline, rounds, zone, now }: Pick<Props, 'pipeline' | 'rounds' | 'zone' | 'now'>) {
  const today = localDate(now, zone)
  const ahead = rounds.some(round => round.state === 'scheduled' && round.endsAt > now)
  const heardAt = heardFrom(pipeline, rounds, now)
  const since = heardAt ?? pipeline.createdAt
  const days = daysBetween(localDate(since, zone), today)
  const isWaiting = isLive(pipeline.stage) && !ahead
  return (
    <Fact
      term={isWaiting ? 'Waiting' : heardAt ? 'Last heard from them' : 'Added'}
      note={
        isWaiting
          ? days > 0 && `since ${formatDay(localDate(since, zone), today)}`
          : relativeDay(localDate(since, zone), today)
      }
    >
      {isWaiting
        ? days === 0
          ? 'Since today'
          : days === 1
            ? '1 day'
            : `${days} days`
        : formatDay(localDate(since, zone), today)}
    </Fact>
  )
}

import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Face, faceWords } from '@/components/ui/faces'
import { Link } from '@/components/ui/link'
import { AndMore } from '@/components/ui/more'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { StageDoor } from '@/components/ui/stage-mark'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { firstFew } from '@/lib/few'
import { clockOf, formatDay, type LocalDate, localDate, toWall } from '@/lib/time'
import type { Happening, Message, Round } from '../story'

interface Reader {
  id: string
  zone: string
  now: Date
}

const shown = 24

interface StoryProps {
  story: readonly Happening[]
  reader: Reader
  /** Where the whole of it is, and whether this is it. */
  more: string
  all: boolean
}

/** One thread, newest first: what is ahead in paler ink, what wants doing now, then everything that was. */
export function Story({ story, reader, more, all }: StoryProps) {
  const today = localDate(reader.now, reader.zone)
  const ahead = story.filter(({ when }) => when === 'ahead')
  const rest = firstFew(
    story.filter(({ when }) => when !== 'ahead'),
    all,
    shown,
  )
  const hasRounds = story.some(({ kind }) => kind === 'round')
  return (
    <Section title="The story" note={hasRounds ? undefined : 'No interview yet'}>
      {!hasRounds && (
        <EmptyState title="Add the first interview">
          When there’s a date, drop in the calendar invitation. Everything else follows from it.
        </EmptyState>
      )}
      {ahead.length > 0 && (
        <ol aria-label="Ahead" className="pt-3">
          {ahead.map(item => (
            <Item key={item.key} item={item} reader={reader} today={today} />
          ))}
        </ol>
      )}
      <p className="my-1 flex items-center gap-3 font-semibold text-act text-xs">
        <span className="w-20 shrink-0 text-right sm:w-24">Today</span>
        <span aria-hidden="true" className="h-0.5 flex-1 bg-act" />
      </p>
      <ol aria-label="Until today" className="pb-2">
        {rest.rows.map(item => (
          <Item key={item.key} item={item} reader={reader} today={today} />
        ))}
      </ol>
      <AndMore href={more} count={rest.left} of="earlier in this story" />
    </Section>
  )
}

function Item({ item, reader, today }: { item: Happening; reader: Reader; today: LocalDate }) {
  const day = formatDay(item.day, today)
  return (
    <li
      className={clsx(
        'relative grid grid-cols-[5rem_1fr] gap-x-3 sm:grid-cols-[6rem_1fr]',
        item.when === 'ahead' && 'text-ink-soft',
      )}
    >
      <time
        dateTime={item.day}
        className={clsx(
          'pt-2.5 text-right text-xs',
          item.when === 'now' ? 'font-semibold' : 'text-ink-faint',
        )}
      >
        {item.when === 'now' ? 'Now' : shorten(day)}
      </time>
      <div
        className={clsx(
          'relative min-w-0 border-l-2 pt-2 pb-3 pl-5',
          item.when === 'ahead' ? 'border-line border-dashed' : 'border-line',
        )}
      >
        <Dot item={item} />
        <What item={item} reader={reader} today={today} />
      </div>
    </li>
  )
}

/** 'Tue 24 November' as 'Tue 24 Nov'; a year stays. */
const shorten = (day: string) => day.replace(/^(\S+ \d+ \S{3})\S*/, '$1')

function Dot({ item }: { item: Happening }) {
  const big = item.kind === 'round' || item.kind === 'offer'
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'absolute top-3 -translate-x-1/2',
        big ? 'h-4.5 w-3.5' : 'h-3 w-2.5 translate-y-0.5',
        '-left-px',
        item.when === 'ahead'
          ? 'bg-ground inset-ring-2 inset-ring-edge'
          : item.when === 'now' || big
            ? 'bg-act'
            : 'bg-edge',
      )}
    />
  )
}

function What({ item, reader, today }: { item: Happening; reader: Reader; today: LocalDate }) {
  if (item.kind === 'round') return <RoundLine round={item.round} number={item.number} reader={reader} />
  if (item.kind === 'message')
    return <MessageLine message={item.message} when={item.when} today={today} zone={reader.zone} />
  if (item.kind === 'promise')
    return (
      <Line
        title={
          item.promise.keptOn
            ? item.promise.keptOn <= (item.promise.date ?? '')
              ? 'They kept their promise'
              : 'Their answer came'
            : `They said by ${formatDay(item.promise.date ?? item.day, today)}`
        }
      >
        {[
          item.promise.keptOn &&
            item.promise.date &&
            `Said by ${formatDay(item.promise.date, today)}: ${lower(item.words)}`,
          !item.promise.keptOn && item.words,
          item.promise.saidBy && `Named by ${item.promise.saidBy}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Line>
    )
  if (item.kind === 'move')
    return (
      <p className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
        <StageDoor stage={item.stage} className="h-4 w-3.5" />
        {item.from ? `${item.from} → ${item.to}` : item.to}
      </p>
    )
  if (item.kind === 'heard') return <Line title="They got back to you" />
  if (item.kind === 'deadline')
    return <Line title="Answer the offer" href={`/pipelines/${reader.id}/offer`} />
  if (item.kind === 'offer')
    return (
      <Line title="An offer" href={`/pipelines/${reader.id}/offer`}>
        {item.pay}
      </Line>
    )
  return (
    <>
      <Line title={`Feedback: ${item.about}`} href={`/pipelines/${reader.id}/feedback`} />
      <Quote by={item.by} className="mt-1 text-sm">
        {item.text}
      </Quote>
    </>
  )
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function Line({ title, href, children }: { title: ReactNode; href?: string; children?: ReactNode }) {
  return (
    <>
      <p className="wrap-anywhere font-medium">
        {href ? (
          <Link
            href={href as Route}
            className="rounded underline decoration-line underline-offset-4 hover:decoration-act"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </p>
      {children && <div className="wrap-anywhere text-ink-soft text-sm">{children}</div>}
    </>
  )
}

function RoundLine({ round, number, reader }: { round: Round; number: number; reader: Reader }) {
  const people = round.people.map(person => person.name).join(', ')
  const clock = clockOf(toWall(round.startsAt, reader.zone))
  const isAhead = round.endsAt > reader.now
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <Line
          title={`Round ${number}: ${interviewKindWords[round.kind].toLowerCase()}`}
          href={`/interviews/${round.id}`}
        >
          {[clock, people].filter(Boolean).join(' · ')}
        </Line>
      </div>
      {round.state === 'cancelled' ? (
        <span className="text-ink-soft text-sm">Cancelled</span>
      ) : isAhead ? (
        <LinkButton href={`/interviews/${round.id}/brief` as Route} look="quiet" size="sm">
          Brief
        </LinkButton>
      ) : round.hasReflection ? (
        <span className="inline-flex items-center gap-1.5 text-ink-soft text-sm">
          {round.gut ? <Face level={round.gut} className="size-6" /> : null}
          {round.gut ? faceWords[round.gut - 1] : 'Reflection done'}
        </span>
      ) : (
        <LinkButton href={`/interviews/${round.id}/follow-up` as Route} look="quiet" size="sm">
          Take the minute
        </LinkButton>
      )}
    </div>
  )
}

function MessageLine({
  message,
  when,
  today,
  zone,
}: {
  message: Message
  when: Happening['when']
  today: LocalDate
  zone: string
}) {
  const { label } = kindRules[message.kind]
  const was = message.sendAt && localDate(message.sendAt, zone)
  const state = {
    open:
      when === 'ahead'
        ? 'Goes out then'
        : was && was < today
          ? `Due ${formatDay(was, today)}`
          : 'To send today',
    sent: 'Sent',
    answered: 'Replied',
    skipped: 'Skipped',
  }[message.state]
  return (
    <Line title={message.to ? `${label} to ${message.to}` : label} href={`/drafts/${message.id}`}>
      {state}
    </Line>
  )
}

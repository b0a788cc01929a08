import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Face, faceWords } from '@/components/ui/faces'
import { Quote } from '@/components/ui/quote'
import { StageDoor } from '@/components/ui/stage-mark'
import { messageTitle } from '@/features/letters/message-title'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { clockOf, formatDay, type LocalDate, localDate, toWall } from '@/lib/time'
import type { Happening, Message, Round } from '../story'
import { Line } from './story-item'

/** Whose page it is, and when it is read. */
export interface Reader {
  id: string
  zone: string
  now: Date
}

/** One thing of the story, in words. */
export function What({ item, reader, today }: { item: Happening; reader: Reader; today: LocalDate }) {
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
            : `They said they’d be in touch by ${item.when === 'ahead' ? 'then' : 'this day'}`
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
  const was = message.sendAt && localDate(message.sendAt, zone)
  const state = {
    open:
      when === 'ahead'
        ? 'To send then'
        : was && was < today
          ? `Due ${formatDay(was, today)}`
          : 'To send today',
    probably_sent: 'Probably sent. Not right?',
    sent: 'Sent',
    answered: 'Replied',
    skipped: 'Skipped',
  }[message.state]
  return (
    <Line title={messageTitle(message.kind, message.to)} href={`/drafts/${message.id}`}>
      {state}
    </Line>
  )
}

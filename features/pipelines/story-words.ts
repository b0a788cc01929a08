import { faceWords } from '@/components/ui/faces'
import type { Stage } from '@/db/enums'
import { messageTitle } from '@/features/letters/message-title'
import { isStale } from '@/features/reminders/stale-days'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { clockOf, formatDay, type LocalDate, localDate, shortDay, toWall } from '@/lib/time'
import type { Happening, Message, Round } from './story'

/** Whose page it is, and when it is read. */
export interface Reader {
  id: string
  zone: string
  now: Date
}

/** One thing of the story in words: what is sent of it. */
export interface StoryRow {
  key: string
  when: Happening['when']
  date: LocalDate
  day: string
  big?: true
  title?: string
  href?: string
  /** Below the title. */
  below?: string
  /** A door and the way through it, instead of a title. */
  move?: { stage: Stage; words: string }
  quote?: { by: string | null; text: string }
  /** At the end of the line: a way on, or how it stands. */
  way?: { href: string; label: string }
  end?: { words: string; face?: number }
}

/** Pure. */
export function storyRow(item: Happening, reader: Reader, today: LocalDate): StoryRow {
  const { key, when, day } = item
  const isBig = item.kind === 'round' || item.kind === 'offer'
  return {
    key,
    when,
    date: day,
    day: when === 'now' ? 'Now' : shortDay(day, today),
    ...(isBig && { big: true }),
    ...wordsOf(item, reader, today),
  }
}

function wordsOf(item: Happening, { id, zone, now }: Reader, today: LocalDate): Partial<StoryRow> {
  const offer = `/pipelines/${id}/offer`
  switch (item.kind) {
    case 'round':
      return roundWords(item.round, item.number, zone, now)
    case 'message':
      return {
        title: messageTitle(item.message.kind, item.message.to),
        href: `/drafts/${item.message.id}`,
        below: stateWords(item.message, item.when, zone, today),
      }
    case 'promise': {
      const { date, keptOn, saidBy, isOwn } = item.promise
      if (isOwn)
        return keptOn
          ? {
              title: 'You were in touch',
              ...(date && { below: `They meant to decide by ${formatDay(date, today)}` }),
            }
          : {
              title:
                item.when === 'ahead'
                  ? 'They decide by then, then you get in touch'
                  : 'They meant to decide by this day, then you get in touch',
            }
      return {
        title: keptOn
          ? keptOn <= (date ?? '')
            ? 'They kept their promise'
            : 'Their answer came'
          : `They said they’d be in touch by ${item.when === 'ahead' ? 'then' : 'this day'}`,
        below: [
          keptOn && date && `Said by ${formatDay(date, today)}: ${lower(item.words)}`,
          !keptOn && item.words,
          saidBy && `Named by ${saidBy}`,
        ]
          .filter(Boolean)
          .join(' · '),
      }
    }
    case 'move':
      return { move: { stage: item.stage, words: item.from ? `${item.from} → ${item.to}` : item.to } }
    case 'heard':
      return { title: 'They replied' }
    case 'deadline':
      return { title: 'Answer the offer', href: offer }
    case 'offer':
      return { title: 'An offer', href: offer, ...(item.pay && { below: item.pay }) }
    case 'feedback':
      return {
        title: `Feedback: ${item.about}`,
        href: `/pipelines/${id}/feedback`,
        quote: { by: item.by, text: item.text },
      }
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function roundWords(round: Round, number: number, zone: string, now: Date): Partial<StoryRow> {
  const people = round.people.map(person => person.name).join(', ')
  return {
    title:
      round.kind === 'final'
        ? interviewKindWords.final
        : `Round ${number}: ${interviewKindWords[round.kind].toLowerCase()}`,
    href: `/interviews/${round.id}`,
    below: [clockOf(toWall(round.startsAt, zone)), people].filter(Boolean).join(' · '),
    ...whatNext(round, now),
  }
}

function whatNext(round: Round, now: Date): Pick<StoryRow, 'way' | 'end'> {
  if (round.state === 'cancelled') return { end: { words: 'Cancelled' } }
  if (round.endsAt > now) return { way: { href: `/interviews/${round.id}/brief`, label: 'Brief' } }
  if (!round.hasReflection)
    return { way: { href: `/interviews/${round.id}/follow-up`, label: 'Say how it went' } }
  const face = round.gut
  return { end: face ? { words: faceWords[face - 1] ?? '', face } : { words: 'Reflection done' } }
}

/** What asks for nothing any more was not sent; what has no day waits for a good one. */
function openWords(
  kind: Message['kind'],
  was: LocalDate | null,
  when: Happening['when'],
  today: LocalDate,
): string {
  if (!was) return 'To send when you like'
  if (when === 'ahead') return 'To send then'
  if (isStale(kind, was, today)) return 'Not sent'
  return was < today ? `Due ${formatDay(was, today)}` : 'To send today'
}

function stateWords(message: Message, when: Happening['when'], zone: string, today: LocalDate): string {
  const was = message.sendAt && localDate(message.sendAt, zone)
  return {
    open: openWords(message.kind, was, when, today),
    probably_sent: 'Probably sent. Not right?',
    sent: 'Sent',
    answered: 'Replied',
    skipped: 'Skipped',
  }[message.state]
}

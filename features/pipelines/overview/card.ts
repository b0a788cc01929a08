import type { Stage } from '@/db/enums'
import { staleDays } from '@/features/reminders/stale-days'
import { isEnded, isLive } from '@/features/vocabulary/stages'
import { inDays } from '@/lib/in-days'
import { addDays, daysBetween, formatWhen, inShort, type LocalDate, localDate, shortDay } from '@/lib/time'
import type { Card, Wish } from './card-words'

/** Where a process stands, as the overview loads it. */
export interface Standing {
  id: string
  company: string
  role: string
  stage: Stage
  interest: number | null
  stageChangedAt: Date
  endedAt: Date | null
  nextRound: Date | null
  hasOffer: boolean
  answerBy: LocalDate | null
  /** The day they named last, not kept yet. */
  promised: LocalDate | null
  /** The last they were heard from: a conversation, a reply, or else the beginning. */
  since: Date
  wants: Wish | null
  /** Whom it is with: at most three, met last first. */
  people: readonly string[]
}

export interface Clock {
  zone: string
  now: Date
}

interface NextThing {
  kind: 'round' | 'answer' | 'promise'
  day: LocalDate
  words: string
  /** They said so, and the day is gone. */
  isPast: boolean
}

/** The nearest dated thing ahead; failing that, the day they named and let go by. Pure. */
export function nextThing(it: Standing, { zone, now }: Clock): NextThing | null {
  if (isEnded(it.stage)) return null
  const today = localDate(now, zone)
  const things: NextThing[] = []
  if (it.nextRound)
    things.push({
      kind: 'round',
      day: localDate(it.nextRound, zone),
      words: inShort(formatWhen(it.nextRound, zone, { today })),
      isPast: false,
    })
  if (it.hasOffer && it.answerBy)
    things.push({
      kind: 'answer',
      day: it.answerBy,
      words: `Answer by ${shortDay(it.answerBy, today)}`,
      isPast: false,
    })
  if (it.promised)
    things.push({
      kind: 'promise',
      day: it.promised,
      words:
        it.promised < today
          ? `Answer ${inDays(daysBetween(it.promised, today))} late`
          : `Answer promised by ${shortDay(it.promised, today)}`,
      isPast: it.promised < today,
    })
  return things.sort((a, b) => Number(a.isPast) - Number(b.isPast) || a.day.localeCompare(b.day))[0] ?? null
}

/** For how many days one has been waiting for them; null where it is not their turn. Pure. */
export function waitedDays(it: Standing, { zone, now }: Clock): number | null {
  if (!isLive(it.stage) || it.nextRound || it.hasOffer) return null
  return Math.max(0, daysBetween(localDate(it.since, zone), localDate(now, zone)))
}

/** What stands on a card and in a row. Pure. */
export function cardOf(it: Standing, clock: Clock): Card {
  const next = nextThing(it, clock)
  const days = waitedDays(it, clock)
  const today = localDate(clock.now, clock.zone)
  return {
    id: it.id,
    company: it.company,
    role: it.role,
    stage: it.stage,
    ...(next && { next: next.words, ...(next.isPast && { late: true as const }) }),
    ...(days !== null && { days }),
    ...(it.endedAt && { ended: shortDay(localDate(it.endedAt, clock.zone), today) }),
    ...(it.wants && { wants: it.wants }),
    ...(it.people.length > 0 && { people: it.people }),
    ...(it.interest && { interest: it.interest }),
  }
}

/** So long after a conversation its minute is still asked for. */
export const freshHours = 48
/** A thank-you or a debrief that is a week late no longer asks; as Today has it, with a day for the zones. */
export const staleThanksHours = (staleDays + 1) * 24
/** Today's end, up to which a message is due. */
export const tomorrowOf = ({ zone, now }: Clock): LocalDate => addDays(localDate(now, zone), 1)

import { messageAct } from '@/features/letters/message-act'
import { isStale } from '@/features/reminders/stale-days'
import { isAside, isEnded, offerStands } from '@/features/vocabulary/stages'
import { daysBetween, formatDay, type LocalDate, localDate } from '@/lib/time'
import type { Message, Round } from './story'

interface Standing {
  id: string
  stage: Parameters<typeof isEnded>[0]
  rounds: readonly Round[]
  drafts: readonly Message[]
  offer: { answerBy: LocalDate | null; state: string } | null
  zone: string
  now: Date
}

interface NextAct {
  href: string
  label: string
  /** It wants doing today: lamp light. */
  isDue: boolean
}

const freshHours = 48

/** The one thing to do next in a process; null when there is nothing but to wait. Pure. */
export function nextAct({ id, stage, rounds, drafts, offer, zone, now }: Standing): NextAct | null {
  if (isAside(stage)) return null
  const today = localDate(now, zone)
  const held = rounds.filter(round => round.state === 'scheduled' && round.endsAt <= now)
  const last = held.at(-1)
  const ahead = rounds.find(round => round.state === 'scheduled' && round.endsAt > now)
  const isDue = ({ state, kind, sendAt }: Message) => {
    const day = sendAt && localDate(sendAt, zone)
    return state === 'open' && day !== null && day <= today && !isStale(kind, day, today)
  }
  const due = drafts.find(isDue)
  const goesOn = !isEnded(stage)
  if (goesOn && last && !last.hasReflection && now.getTime() - last.endsAt.getTime() < freshHours * 3_600_000)
    return { href: `/interviews/${last.id}/follow-up`, label: 'Say how it went', isDue: true }
  if (offer?.state === 'open' && offerStands(stage))
    return {
      href: `/pipelines/${id}/offer`,
      label: answering(offer.answerBy, today),
      isDue: true,
    }
  if (due) return { href: `/drafts/${due.id}`, label: messageAct(due.kind, due.names), isDue: true }
  if (goesOn && ahead) return { href: `/interviews/${ahead.id}/brief`, label: 'Open the brief', isDue: false }
  if (stage === 'offer') return { href: `/pipelines/${id}/offer`, label: 'Record the offer', isDue: false }
  if (stage === 'rejected')
    return { href: `/pipelines/${id}/not-this-time`, label: 'After the rejection', isDue: false }
  if (!goesOn) return { href: `/pipelines/${id}/next-time`, label: 'For next time', isDue: false }
  if (last && !last.hasReflection)
    return { href: `/interviews/${last.id}/follow-up`, label: 'Say how it went', isDue: false }
  if (!last) return { href: `/interviews/new?pipeline=${id}`, label: 'Add an interview', isDue: false }
  return null
}

/** In its last two days the day is named as one says it. */
function answering(by: LocalDate | null, today: LocalDate): string {
  const left = by ? daysBetween(today, by) : null
  if (!by || left === null || left < 0) return 'Answer the offer'
  if (left === 0) return 'Answer today'
  return left === 1 ? 'Answer by tomorrow' : `Answer by ${formatDay(by, today)}`
}

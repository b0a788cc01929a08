import type { Stage } from '@/db/enums'
import { namedTogether } from '@/features/letters/message-act'
import { firstName } from '@/features/letters/names'
import { decidesBy } from '@/features/next-steps/fact-words'
import { isEnded } from '@/features/vocabulary/stages'
import { inDays } from '@/lib/in-days'
import { daysBetween, formatDay, type LocalDate } from '@/lib/time'
import type { Standing } from './standing'

interface At {
  today: LocalDate
  /** The day it ended. */
  endedOn: LocalDate
  /** The day they were last heard from. */
  heardOn: LocalDate | null
  stage: Stage
}

const none = (hasTalked: boolean) => (hasTalked ? '' : ' There’s nothing left to do here.')
/** "nudge to Wim is planned for Thu 3 December"; null where none is. */
const nudging = (nudge: Extract<Standing, { is: 'late' }>['nudge'], today: LocalDate): string | null =>
  nudge &&
  `nudge${nudge.message.to ? ` to ${firstName(nudge.message.to)}` : ''} is planned for ${formatDay(nudge.day, today)}.`

/** Once they have decided one gets in touch oneself. */
function ownWords(own: LocalDate, today: LocalDate): string {
  const past = daysBetween(own, today)
  return past > 0
    ? `They meant to decide by ${formatDay(own, today)}, ${inDays(past)} ago: now you get in touch.`
    : `${decidesBy(own, today)}; then you get in touch.`
}

const closing = ({ to, hasClosed }: Extract<Standing, { is: 'quiet' }>) =>
  to && !hasClosed ? ' A closing note says a friendly goodbye, and leaves the door open.' : ''

/** How a process stands, in a sentence under its name; null where the page says it already. Pure. */
export function standingLine(standing: Standing, { today, endedOn, heardOn, stage }: At): string | null {
  const on = formatDay(endedOn, today)
  switch (standing.is) {
    case 'aside':
      return 'You’ve put this aside. Nothing more is planned for it, and nobody was told.'
    case 'talked':
      return standing.isFresh
        ? 'Your interview is over. Note how it went while it’s fresh.'
        : 'You haven’t noted yet how your last interview went.'
    case 'offered':
      if (isEnded(stage))
        return `You said ${stage === 'accepted' ? 'yes' : 'no'} on ${on}. Your letter to them is still to come: you choose it on the next page.`
      return 'They’re waiting for your answer: yes, no, or more time. You choose on the next page.'
    case 'due': {
      const late = daysBetween(standing.day, today)
      const to = namedTogether(standing.message.names)
      const message = to ? `Your message to ${to}` : 'A message'
      return late > 0 ? `${message} is ${inDays(late)} late.` : `${message} is due today.`
    }
    case 'refused':
      return `They said no on ${on}.${none(standing.hasTalked || !standing.isAnswered)}`
    case 'accepted':
      return `You said yes on ${on}. Well done.`
    case 'left':
      return `${stage === 'withdrawn' ? 'You withdrew' : 'You said no'} on ${on}.${none(standing.hasTalked)}`
    case 'quiet':
      return `${heardOn ? `You’ve heard nothing since ${formatDay(heardOn, today)}.` : 'You’ve heard nothing yet.'}${closing(standing)}`
    case 'late': {
      const planned = nudging(standing.nudge, today)
      const late = `Their answer is ${inDays(daysBetween(standing.promised, today))} late.`
      return planned ? `${late} Nothing to do yet: a ${planned}` : late
    }
    case 'waiting': {
      if (standing.promised)
        return `Nothing to do now: they promised an answer by ${formatDay(standing.promised, today)}.`
      const planned = nudging(standing.nudge, today)
      if (standing.own) return `${ownWords(standing.own, today)}${planned ? ` A ${planned}` : ''}`
      return planned ? `Nothing to do now but wait: a ${planned}` : 'Nothing to do now but wait.'
    }
    case 'new':
      return 'Nothing to do until they reply. Once there’s an interview, add it here.'
    case 'ahead':
      return 'You have an interview ahead. The brief is one page to read before it: who you meet, and what to ask.'
    case 'unrecorded':
      return 'Write down what they offer, and by when they want your answer.'
  }
}

import { firstName } from '@/features/letters/names'
import { daysBetween, formatDay, type LocalDate } from '@/lib/time'
import { inDays } from './overview/card-words'
import type { Standing } from './standing'

interface At {
  today: LocalDate
  /** The day it ended. */
  endedOn: LocalDate
  /** The day they were last heard from. */
  heardOn: LocalDate | null
  stage: string
}

const none = (hasTalked: boolean) => (hasTalked ? '' : ' There’s nothing left to do here.')
const nudging = (nudge: Extract<Standing, { is: 'late' }>['nudge'], today: LocalDate, besides = '') => {
  if (!nudge) return ''
  const { message, day } = nudge
  return ` A nudge${message.to ? ` to ${firstName(message.to)}` : ''} is planned for ${formatDay(day, today)}${besides}.`
}

/** How a process stands, in a sentence under its name; null where the page says it already. Pure. */
export function standingLine(standing: Standing, { today, endedOn, heardOn, stage }: At): string | null {
  const on = formatDay(endedOn, today)
  switch (standing.is) {
    case 'aside':
      return 'You’ve put this aside. Nothing more is planned for it, and nobody was told.'
    case 'talked':
      return standing.isFresh ? 'Your interview is over. Note how it went while it’s fresh.' : null
    case 'offered':
      return 'They’re waiting for your answer.'
    case 'due': {
      const late = daysBetween(standing.day, today)
      return late > 0 ? `A message is ${inDays(late)} late.` : 'A message is due today.'
    }
    case 'refused':
      return `They said no on ${on}.${none(standing.hasTalked || !standing.isAnswered)}`
    case 'accepted':
      return `You said yes on ${on}. Well done.`
    case 'left':
      return `${stage === 'withdrawn' ? 'You withdrew' : 'You said no'} on ${on}.${none(standing.hasTalked)}`
    case 'quiet':
      return heardOn
        ? `You’ve heard nothing since ${formatDay(heardOn, today)}.`
        : 'You’ve heard nothing yet.'
    case 'late':
      return `Their answer is ${inDays(daysBetween(standing.promised, today))} late.${nudging(standing.nudge, today, '; you can send it sooner')}`
    case 'waiting':
      if (standing.promised)
        return `Nothing to do now: they promised an answer by ${formatDay(standing.promised, today)}.`
      return `${standing.own ? `You said you’d get in touch by ${formatDay(standing.own, today)}.` : 'Nothing to do now but wait.'}${nudging(standing.nudge, today)}`
    case 'new':
      return 'Nothing to do until they reply. Once there’s an interview, add it here.'
    case 'ahead':
    case 'unrecorded':
      return null
  }
}

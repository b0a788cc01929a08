import type { Stage } from '@/db/enums'
import { groupBy } from '@/lib/group-by'
import { formatLongDay, type LocalDate } from '@/lib/time'
import { written } from './how-long-ago'

export interface OtherProcess {
  stage: Stage
  /** When they said they would have decided. */
  decisionOn: LocalDate | null
  /** An offer on record, in writing and open; without one nothing here says "offer". */
  offer: { answerBy: LocalDate | null } | null
}

/** One of them, and several. */
const stageLines: Partial<Record<Stage, readonly [one: string, several: string]>> = {
  screening: ['at the first conversations', 'at the first conversations'],
  interviewing: ['in the middle of its interviews', 'in the middle of their interviews'],
  final: ['in its final round', 'in their final rounds'],
  offer: ['in its final round', 'in their final rounds'],
}

/**
 * Other processes as a recruiter may hear of them: stage and date, never a name, a role or a figure (practice §i). What
 * is only applied for is not mentioned, nor a date that is over on the day they read it. Furthest along first, and
 * those that read alike in one line.
 */
export function unnamedProcesses(processes: readonly OtherProcess[], day: LocalDate): string[] {
  const order: Stage[] = ['offer', 'final', 'interviewing', 'screening']
  const lines = processes
    .filter(({ stage }) => order.includes(stage))
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
    .map(one => lineOf(one, day))
  const alike = groupBy(lines, ([one]) => one)
  return [...alike].map(([one, those]) =>
    those.length === 1 ? `one ${one}` : `${written(those.length)} ${those[0]?.[1]}`,
  )
}

/** After "one", and after a number of them. */
function lineOf({ stage, decisionOn, offer }: OtherProcess, day: LocalDate): readonly [string, string] {
  if (offer) {
    const by = offer.answerBy && offer.answerBy >= day ? formatLongDay(offer.answerBy, day) : null
    const answered = by ? `, to be answered by ${by}` : ''
    return [`written offer${answered}`, `written offers${answered}`]
  }
  const by = decisionOn && decisionOn >= day ? `, decision by ${formatLongDay(decisionOn, day)}` : ''
  const [one, several] = stageLines[stage] ?? ['', '']
  return [`${one}${by}`, `${several}${by}`]
}

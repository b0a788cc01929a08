import type { Stage } from '@/db/enums'
import { formatLongDay, type LocalDate } from '@/lib/time'

export interface OtherProcess {
  stage: Stage
  /** When they said they would have decided. */
  decisionOn: LocalDate | null
  /** An offer on record, in writing and open; without one nothing here says "offer". */
  offer: { answerBy: LocalDate | null } | null
}

const stageLines: Partial<Record<Stage, string>> = {
  screening: 'one at the first conversations',
  interviewing: 'one in the middle of its interviews',
  final: 'one in its final round',
  offer: 'one in its final round',
}

/**
 * Other processes as a recruiter may hear of them: stage and date, never a name, a role or a figure (practice §i). What
 * is only applied for is not mentioned, nor a date that is over on the day they read it. Furthest along first.
 */
export function unnamedProcesses(processes: readonly OtherProcess[], day: LocalDate): string[] {
  const order: Stage[] = ['offer', 'final', 'interviewing', 'screening']
  return processes
    .filter(({ stage }) => order.includes(stage))
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
    .map(({ stage, decisionOn, offer }) => {
      if (offer)
        return offer.answerBy && offer.answerBy >= day
          ? `one written offer, to be answered by ${formatLongDay(offer.answerBy, day)}`
          : 'one written offer'
      const by = decisionOn && decisionOn >= day ? `, decision by ${formatLongDay(decisionOn, day)}` : ''
      return `${stageLines[stage]}${by}`
    })
}

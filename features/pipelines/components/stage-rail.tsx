import type { Stage } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { localDate, shortDay } from '@/lib/time'
import type { ProcessTurns } from '../story-queries'
import { StageLine } from './stage-line'

const rail: readonly Stage[] = ['applied', 'screening', 'interviewing', 'final', 'offer']
const others: readonly Stage[] = ['quiet', 'accepted', 'declined', 'rejected', 'withdrawn', 'aside']

interface Props {
  id: string
  stage: Stage
  /** Where it stood before it fell quiet. */
  before: Stage | null
  names: StageNames
  hidden: readonly Stage[]
  moves: ProcessTurns['moves']
  zone: string
  now: Date
}

/** Five doors on a line, each opens what it says; what ends a process is behind the last. */
export function StageRail({ id, stage, before, names, hidden, moves, zone, now }: Props) {
  const today = localDate(now, zone)
  const steps = rail.filter(step => step === stage || !hidden.includes(step))
  const onRail = rail.includes(stage)
  const reached = onRail ? stage : (before ?? moves.findLast(move => rail.includes(move.to))?.to ?? 'applied')
  const inWords = (step: Stage) => {
    const at = moves.findLast(move => move.to === step)?.at
    const since = at && shortDay(localDate(at, zone), today).replace(/^\S+ /, '')
    return { stage: step, name: stageName(step, names), ...(since && { since }) }
  }
  return (
    <StageLine
      id={id}
      here={inWords(stage)}
      steps={steps.map(step => ({
        ...inWords(step),
        passed: rail.indexOf(step) <= rail.indexOf(reached),
      }))}
      others={others
        .filter(other => other !== stage)
        .map(other => ({ stage: other, name: stageName(other, names) }))}
    />
  )
}

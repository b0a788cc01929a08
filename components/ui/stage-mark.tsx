'use client'

import { Icon } from './icon'
import type { DoorName } from './icons'

export type Stage = Exclude<DoorName, 'ended'> | 'declined' | 'rejected' | 'withdrawn' | 'aside'

const isOver = (stage: Stage) =>
  stage === 'declined' || stage === 'rejected' || stage === 'withdrawn' || stage === 'aside'

/** A stage as a door: it opens round by round, stands open at an offer, rests when it is quiet. */
export function StageDoor({ stage, className = 'door' }: { stage: Stage; className?: string }) {
  return <Icon name={`door-${isOver(stage) ? 'ended' : stage}`} className={className} />
}

import type { Stage } from '@/db/enums'
import { isLive } from '@/features/vocabulary/stages'

export interface Known {
  stage: Stage
  createdAt: Date
  endedAt: Date | null
}

/** An offer was accepted, nothing else is under way, and nothing was begun since. Of all that is not deleted. */
export function isSearchOver(all: readonly Known[]): boolean {
  const accepted = all.flatMap(one => (one.stage === 'accepted' && one.endedAt ? [+one.endedAt] : []))
  const last = Math.max(...accepted)
  return accepted.length > 0 && all.every(one => !isLive(one.stage) && +one.createdAt <= last)
}

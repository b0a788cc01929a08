import { dateOf } from '@/lib/time'
import type { KnownInterview, NearInterviews } from './known-interview'

type Told = 'invitation' | 'moved' | 'cancelled' | 'reply'

/**
 * Which of them is meant: the one at the time that is told, else the only one. Of several none is: a person says which.
 * A moved one's told time is the new one. One that is over is meant where its own time is told, or where nothing is to come.
 */
export function whichIsMeant(
  { ahead, over }: NearInterviews,
  what: Told,
  startWall: string | null,
): KnownInterview | null {
  const next = oneOf(ahead, what, startWall)
  if (next) return next
  if (ahead.length === 0) return oneOf(over, what, startWall)
  return what === 'cancelled' && startWall ? oneOf(over, what, startWall) : atTime(over, startWall)
}

const atTime = (some: readonly KnownInterview[], startWall: string | null) =>
  only(some.filter(known => known.startWall === startWall))
const only = (some: readonly KnownInterview[]) => (some.length === 1 ? (some[0] ?? null) : null)

function oneOf(some: readonly KnownInterview[], what: Told, startWall: string | null): KnownInterview | null {
  const there = atTime(some, startWall)
  if (there || (what !== 'moved' && what !== 'cancelled')) return there
  const onDay = startWall ? some.filter(known => dateOf(known.startWall) === dateOf(startWall)) : []
  if (what === 'cancelled' && startWall && onDay.length !== 1) return null
  return only(onDay) ?? only(some)
}

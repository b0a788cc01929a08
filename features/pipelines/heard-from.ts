import type { Round } from './story'

/** When they were last met, or last got back. Pure. */
export function heardFrom(
  { lastHeardAt }: { lastHeardAt: Date | null },
  rounds: readonly Pick<Round, 'state' | 'endsAt'>[],
  now: Date,
): Date | null {
  const held = rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)
  const last = [held?.endsAt, lastHeardAt].filter(at => at !== undefined && at !== null)
  return last.length > 0 ? new Date(Math.max(...last.map(Number))) : null
}

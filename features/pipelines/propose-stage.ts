import type { InterviewKind, Stage } from '@/db/enums'

interface Round {
  kind: InterviewKind
  state: string
  startsAt: Date
}

export interface Proposal {
  to: Stage
  why: string
}

const order: readonly Stage[] = ['applied', 'screening', 'interviewing', 'final']

/**
 * The stage the conversations speak for, when it is further on than the one set: proposed, never moved by itself, since
 * only the person knows what a round was. A quiet process with a new date is proposed back. Null when nothing differs.
 */
export function proposeStage(stage: Stage, rounds: readonly Round[], now: Date): Proposal | null {
  const held = rounds.filter(round => round.state === 'scheduled' && round.kind !== 'informational')
  if (stage === 'quiet') {
    const coming = held.some(round => round.startsAt > now)
    return coming
      ? { to: 'interviewing', why: 'You’ve added a new conversation, so it’s no longer quiet.' }
      : null
  }
  const spoken = furthest(held)
  if (!spoken || order.indexOf(stage) === -1 || order.indexOf(stage) >= order.indexOf(spoken.to)) return null
  return spoken
}

/** Where a process stands that is first heard of by this conversation. */
export const openingStage = (kind: InterviewKind): Stage =>
  kind === 'informational' ? 'screening' : (furthest([{ kind }])?.to ?? 'screening')

function furthest(held: readonly Pick<Round, 'kind'>[]): Proposal | null {
  if (held.some(round => round.kind === 'final')) return { to: 'final', why: 'You’ve added a final round.' }
  if (held.some(round => round.kind !== 'recruiter_screen'))
    return { to: 'interviewing', why: 'You’ve added an interview.' }
  return held.length > 0 ? { to: 'screening', why: 'You’ve added a first call.' } : null
}

import { addMinutes } from '@/lib/time'

interface LinkTimes {
  expiresAt: Date
  revokedAt: Date | null
}

export type LinkState = 'open' | 'expired' | 'ended'

export function linkState({ expiresAt, revokedAt }: LinkTimes, now: Date): LinkState {
  if (revokedAt) return 'ended'
  return expiresAt > now ? 'open' : 'expired'
}

export const daysLater = (now: Date, days: number): Date => addMinutes(now, days * 24 * 60)

/** A, B … : the name a process has on the page when it may not have its own; mostProcesses keeps it within Z. */
export const aliasAt = (index: number): string => String.fromCharCode(65 + index)

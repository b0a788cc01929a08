/** How often and how long a mail is tried again with the same key. Resend remembers a key for 24 h; stop well before. */
export const RETRY = {
  tries: 8,
  withinMs: 20 * 3_600_000,
  firstMs: 30_000,
  growth: 4,
  longestMs: 6 * 3_600_000,
}

/**
 * Milliseconds to wait after the given failed attempt (1 = the first): full jitter, up to 30 s, then 2 min,
 * 8 min … 6 h; all eight tries fit in 20 h. `random` gives [0, 1). `null`: there is no further try.
 */
export function backoff(attempt: number, random: () => number): number | null {
  if (attempt >= RETRY.tries) return null
  const most = Math.min(RETRY.firstMs * RETRY.growth ** (Math.max(1, attempt) - 1), RETRY.longestMs)
  return Math.floor(random() * most)
}

/** When to try again, or `null` when the tries or the 20 h since the first one are used up. */
export function nextTry(attempt: number, firstTriedAt: Date, now: Date, random: () => number): Date | null {
  const wait = backoff(attempt, random)
  if (wait === null) return null
  const at = now.getTime() + wait
  return at - firstTriedAt.getTime() > RETRY.withinMs ? null : new Date(at)
}

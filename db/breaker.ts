// Opens when the database stops answering; while it is open the front desk answers 503 at once.
const held = globalThis as { afterwordBreakerUntil?: number }
const pauseMs = 2000

export function openBreaker(now = Date.now()): void {
  held.afterwordBreakerUntil = now + pauseMs
}

export function closeBreaker(): void {
  held.afterwordBreakerUntil = undefined
}

/** True while requests should be refused rather than queued. After the pause one may try again. */
export function breakerIsOpen(now = Date.now()): boolean {
  return (held.afterwordBreakerUntil ?? 0) > now
}

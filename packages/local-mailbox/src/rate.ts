/** Requests per second, in windows of a second, told in the headers of the IETF draft that Resend follows. */
export class Rate {
  #limit: number | null = null
  #window = 0
  #used = 0

  /** `null` lifts the limit; the headers then tell of a thousand a second. */
  set(perSecond: number | null): void {
    this.#limit = perSecond
  }

  /** Counts one request at this instant (ms). Returns whether it may pass, and the headers to answer with. */
  take(now: number): { allowed: boolean; headers: Record<string, string> } {
    const window = Math.floor(now / 1000)
    if (window !== this.#window) {
      this.#window = window
      this.#used = 0
    }
    const limit = this.#limit ?? 1000
    const allowed = this.#limit === null || this.#used < limit
    if (allowed) this.#used++
    const headers: Record<string, string> = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.max(0, limit - this.#used)),
      'ratelimit-reset': '1',
    }
    if (!allowed) headers['retry-after'] = '1'
    return { allowed, headers }
  }
}

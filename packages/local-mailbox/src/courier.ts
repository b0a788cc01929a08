import type { SignedWebhook, WebhookTarget } from './webhooks'

const RETRY_MS = [5_000, 5 * 60_000, 30 * 60_000]
const AT_ONCE = 4

/** Posts webhooks in the background, a few at a time, and tries again as Svix does. Forgets what is left on close. */
export class Courier {
  readonly #queue: { hook: SignedWebhook; tries: number }[] = []
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #stop = new AbortController()
  #running = 0

  constructor(readonly target: WebhookTarget) {}

  /** Posts once, now. Returns the receiver's status, or null when it could not be reached. */
  async post(hook: SignedWebhook): Promise<number | null> {
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(15_000)])
    try {
      const response = await fetch(this.target.url, { method: 'POST', ...hook, signal, redirect: 'manual' })
      await response.arrayBuffer()
      return response.status
    } catch {
      return null
    }
  }

  enqueue(hook: SignedWebhook): void {
    this.#queue.push({ hook, tries: 0 })
    void this.#run()
  }

  close(): void {
    this.#stop.abort()
    this.#queue.length = 0
    for (const timer of this.#timers) clearTimeout(timer)
  }

  async #run(): Promise<void> {
    if (this.#running >= AT_ONCE) return
    this.#running++
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      const status = await this.post(job.hook)
      if (status === null || status >= 300) this.#later(job)
    }
    this.#running--
  }

  #later(job: { hook: SignedWebhook; tries: number }): void {
    const wait = RETRY_MS[job.tries]
    if (wait === undefined || this.#stop.signal.aborted) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#queue.push({ hook: job.hook, tries: job.tries + 1 })
      void this.#run()
    }, wait)
    timer.unref()
    this.#timers.add(timer)
  }
}

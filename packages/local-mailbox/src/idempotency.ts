import { createHash } from 'node:crypto'

const MEMORY_MS = 24 * 60 * 60 * 1000

type Entry = { hash: string; state: 'running' | 'done'; answer: string; at: number }

type Claim =
  | { claimed: true }
  | { claimed: false; outcome: 'replay'; answer: string }
  | { claimed: false; outcome: 'other-body' }
  | { claimed: false; outcome: 'running' }

/** The fingerprint of a request: another path or one other byte is another request. */
export function requestHash(path: string, body: Buffer): string {
  return createHash('sha256').update(path).update('\0').update(body).digest('base64')
}

/** Idempotency keys as Resend keeps them: for 24 hours from acceptance. Only accepted requests stay. */
export class Keys {
  readonly #entries = new Map<string, Entry>()
  #swept = 0

  /** Takes the key for this request, or says why it cannot be taken. Never waits. */
  claim(key: string, hash: string, now: number): Claim {
    this.#sweep(now)
    const known = this.#entries.get(key)
    if (known && !isOver(known, now)) {
      if (known.hash !== hash) return { claimed: false, outcome: 'other-body' }
      if (known.state === 'running') return { claimed: false, outcome: 'running' }
      return { claimed: false, outcome: 'replay', answer: known.answer }
    }
    this.#entries.set(key, { hash, state: 'running', answer: '', at: now })
    return { claimed: true }
  }

  /** Remembers the answer of an accepted request. */
  finish(key: string, hash: string, answer: string, at: number): void {
    this.#entries.set(key, { hash, state: 'done', answer, at })
  }

  /** Forgets a key whose request was not accepted. */
  release(key: string): void {
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
  }

  #sweep(now: number): void {
    if (now - this.#swept < 60_000) return
    this.#swept = now
    for (const [key, entry] of this.#entries) if (isOver(entry, now)) this.#entries.delete(key)
  }
}

function isOver(entry: Entry, now: number): boolean {
  return entry.state === 'done' && now - entry.at >= MEMORY_MS
}

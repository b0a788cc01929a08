/** What can go wrong with one send. `after` means the mail is accepted and only its answer is lost. */
export type Fault =
  | { kind: 'rate-limit'; retryAfter?: number }
  | { kind: 'quota'; period: 'day' | 'month' }
  | { kind: 'error'; status?: number; when?: 'before' | 'after' }
  /** `inside`: accepted, and the answer breaks off in its middle. */
  | { kind: 'cut'; when: 'before' | 'after' | 'inside' }
  | { kind: 'delay'; ms: number }
  | { kind: 'none' }

export type Chance = { fault: Fault; probability: number }

/** The plan of faults: what is queued comes first, then what is always, then chance. */
export class Faults {
  #queue: Fault[] = []
  #always: Fault | null = null
  #chances: Chance[] = []
  #random = mulberry32(1)
  #latency: [number, number] = [0, 0]
  #gate: { opened: Promise<void>; open: () => void } | null = null
  #held = 0
  readonly #watchers = new Set<() => void>()

  /** Queues faults for the next sends, one each, in order. */
  next(...faults: Fault[]): void {
    this.#queue.push(...faults)
  }

  /** Every send meets this, until `null`. */
  always(fault: Fault | null): void {
    this.#always = fault
  }

  /** Draws a fault per send. Probabilities add up to at most 1; the same seed gives the same draws. */
  chance(chances: Chance[], seed = 1): void {
    this.#chances = chances
    this.#random = mulberry32(seed)
  }

  /** Every answer takes this many milliseconds, or a random number between two; the mail is accepted after it. */
  latency(from: number, to: number = from): void {
    this.#latency = [from, to]
  }

  /** Holds every send from now on, before it is accepted, until `release`. */
  pause(): void {
    if (this.#gate) return
    let open = () => {}
    const opened = new Promise<void>(resolve => {
      open = resolve
    })
    this.#gate = { opened, open }
  }

  /** Lets held sends go on: they are accepted, even when their sender has gone. */
  release(): void {
    this.#gate?.open()
    this.#gate = null
  }

  /** How many sends are held now. */
  held(): number {
    return this.#held
  }

  /** Resolves when at least this many sends are held in flight. */
  async waitForHeld(count = 1, timeoutMs = 10_000): Promise<void> {
    if (this.#held >= count) return
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        this.#watchers.delete(check)
      }
      const check = () => {
        if (this.#held < count) return
        stop()
        resolve()
      }
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`Only ${this.#held} of ${count} sends are held after ${timeoutMs} ms.`))
      }, timeoutMs)
      this.#watchers.add(check)
    })
  }

  /** No more faults; held sends go on. */
  clear(): void {
    this.#queue = []
    this.#always = null
    this.#chances = []
    this.#latency = [0, 0]
    this.release()
  }

  /** For the server: the fault of the send that just came in. */
  draw(): Fault {
    const planned = this.#queue.shift() ?? this.#always
    if (planned) return planned
    let dice = this.#chances.length > 0 ? this.#random() : 1
    for (const { fault, probability } of this.#chances) {
      if (dice < probability) return fault
      dice -= probability
    }
    return { kind: 'none' }
  }

  /** For the server: waits as long as the send should take. */
  async hold(fault: Fault): Promise<void> {
    const gate = this.#gate
    if (gate) {
      this.#held++
      for (const check of [...this.#watchers]) check()
      await gate.opened
      this.#held--
    }
    const [from, to] = this.#latency
    const ms = (fault.kind === 'delay' ? fault.ms : 0) + from + (to - from) * (to > from ? this.#random() : 0)
    if (ms > 0) await new Promise(resolve => setTimeout(resolve, ms))
  }
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A turn at a connection, asked for on behalf of somebody. */
export interface Turn {
  /** True once it is one's turn; false when the pool was given up before. */
  ready: Promise<boolean>
  /** Gives it back, or stops waiting for it; once is enough, more does no harm. */
  leave(): void
}

interface Entry {
  who: string
  state: 'waiting' | 'in' | 'out'
  answer: (mayEnter: boolean) => void
}

/**
 * Shares the connections of a pool out. Nobody takes one unless as many are left free as they hold already: of ten,
 * one account gets five at most, a second then three, and whoever holds none takes any that is free. So however slow
 * somebody's transactions are, there is room for the next person. Otherwise first come, first served.
 */
export class Slots {
  private readonly held = new Map<string, number>()
  private readonly waiting = new Set<Entry>()

  constructor(private free: number) {}

  enter(who: string): Turn {
    const entry: Entry = { who, state: 'waiting', answer: () => {} }
    const ready = new Promise<boolean>(resolve => {
      entry.answer = resolve
    })
    this.waiting.add(entry)
    this.letIn()
    return { ready, leave: () => this.leave(entry) }
  }

  /** Whoever still waits is told that nothing comes any more. */
  close(): void {
    for (const entry of this.waiting) {
      entry.state = 'out'
      entry.answer(false)
    }
    this.waiting.clear()
  }

  private leave(entry: Entry): void {
    const before = entry.state
    entry.state = 'out'
    if (before === 'waiting') this.waiting.delete(entry)
    if (before !== 'in') return
    this.count(entry.who, -1)
    this.letIn()
  }

  private letIn(): void {
    for (const entry of this.waiting) {
      if ((this.held.get(entry.who) ?? 0) >= this.free) continue
      this.waiting.delete(entry)
      entry.state = 'in'
      this.count(entry.who, 1)
      entry.answer(true)
    }
  }

  private count(who: string, change: 1 | -1): void {
    const now = (this.held.get(who) ?? 0) + change
    if (now === 0) this.held.delete(who)
    else this.held.set(who, now)
    this.free -= change
  }
}

import 'server-only'
import type { RateLimit } from '@/lib/mail-outcome'
import type { Clock } from './clock'
import { closeGate, learnRate, readGate, takeSlots } from './gate'

/** Gives this run's senders their turns, out of the slots that all instances share. */
export class Pacer {
  stoppedWhy: string | null = null
  #slots: Date[] = []
  #taking: Promise<void> = Promise.resolve()
  #told: number | null = null
  #spare = 0

  /** `rate`: mails a second; null sends without a limit, as a benchmark does. */
  constructor(
    readonly clock: Clock,
    readonly rate: number | null,
    readonly deadline: Date,
  ) {}

  /** Reads once whether the gate is open. */
  async open(): Promise<boolean> {
    const gate = await readGate(this.clock.now())
    this.#told = gate.toldRate
    if (gate.closedUntil) this.stoppedWhy = gate.closedWhy
    return !gate.closedUntil
  }

  /** Waits for the next turn; false when this run should send no more. */
  async turn(): Promise<boolean> {
    if (this.stoppedWhy !== null) return false
    if (this.rate === null) return this.clock.now() < this.deadline
    if (this.#spare > 0) {
      this.#spare--
      return true
    }
    const taken = this.#taking.then(() => this.#take(this.rate ?? 1))
    this.#taking = taken.then(() => {})
    const slot = await taken
    if (!slot) return false
    const wait = slot.getTime() - this.clock.now().getTime()
    if (wait > 0) await this.clock.wait(wait)
    return this.stoppedWhy === null
  }

  /** A turn that was not used is the next one's. */
  giveBack(): void {
    this.#spare++
  }

  /** The service said wait, or nothing goes at all: no further turn, here or in any other instance. */
  async stop(until: Date, why: string): Promise<void> {
    this.stoppedWhy ??= why
    await closeGate(until, why, this.clock.now())
  }

  async learn(told: RateLimit | null): Promise<void> {
    if (told && this.rate !== null && told.limit !== this.#told)
      this.#told = await learnRate(told, this.#told, this.clock.now())
  }

  async #take(rate: number): Promise<Date | null> {
    if (this.#slots.length === 0) {
      const count = Math.max(1, Math.floor(rate / 4))
      const taken = await takeSlots(count, rate, this.clock.now())
      if (taken.closedUntil) this.stoppedWhy ??= taken.closedWhy ?? 'The email service asked us to wait.'
      this.#slots = taken.slots
    }
    const slot = this.#slots.shift()
    return slot && slot < this.deadline ? slot : null
  }
}

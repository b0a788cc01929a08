import type { ChildProcess } from 'node:child_process'

/** The time of the app under test: its server's `Date`, and the mailbox's. Timers run on as ever. */
export interface Clock {
  now(): Date
  /** Moves to an instant; from there time goes on. Back to the present after each test. */
  travelTo(instant: Date | string): Promise<void>
  /** Moves on by so many minutes. */
  travelBy(minutes: number): Promise<void>
  reset(): Promise<void>
}

export function clockOf(app: ChildProcess, shiftMailbox: (ms: number) => void): Clock {
  let offset = 0
  const move = (to: number) =>
    new Promise<void>((resolve, reject) => {
      const heard = (message: unknown) => {
        if ((message as { offset?: number }).offset !== to) return
        app.off('message', heard)
        shiftMailbox(to - offset)
        offset = to
        resolve()
      }
      app.on('message', heard)
      app.send({ offset: to }, error => error && reject(error))
    })
  return {
    now: () => new Date(Date.now() + offset),
    travelTo: instant => {
      const ms = new Date(instant).getTime()
      if (Number.isNaN(ms)) throw new Error(`Not an instant: ${instant}`)
      return move(ms - Date.now())
    },
    travelBy: minutes => move(offset + minutes * 60_000),
    reset: async () => {
      if (offset !== 0) await move(0)
    },
  }
}

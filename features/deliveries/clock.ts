/** Time as the engine sees it; tests and the benchmark bring their own. */
export interface Clock {
  now(): Date
  wait(ms: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date(),
  wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
}

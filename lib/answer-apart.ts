import { parentPort } from 'node:worker_threads'
import type { Said } from './warm-worker'

type Readers = Record<string, (...given: never[]) => unknown>
export interface Asked {
  reader: string
  given: unknown[]
}

/** The other side of `warmWorkers`: each of these readers, for whoever asks by its name. */
export function answerApart(readers: Readers): void {
  const say = (said: Said) => parentPort?.postMessage(said)
  parentPort?.on('message', ({ reader, given }: Asked) => {
    try {
      say({ told: (readers[reader] as (...given: unknown[]) => unknown)(...given) })
    } catch (error) {
      say(error instanceof RangeError ? { tooDeep: true } : { failed: error })
    }
  })
  say({ ready: true })
}

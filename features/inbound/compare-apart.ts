import 'server-only'
import { Worker } from 'node:worker_threads'
import { fromSource, type Unread, warmWorkers } from '@/lib/warm-worker'
import type { Words } from './likeness'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./likeness-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () => (process.env.NEXT_RUNTIME ? bundled() : fromSource('features/inbound/likeness-worker.ts')),
  most: 1,
})
/** The longest letter beside a hundred of the longest drafts takes a third of it. */
const patience = 2_000

/** From 0 to 1, how much of each draft is in a letter, compared apart from the server and ended when it takes too long. */
export async function compareApart(
  { subject, body }: Words,
  drafts: readonly Words[],
  milliseconds = patience,
): Promise<number[] | Unread> {
  if (drafts.length === 0) return []
  const words = drafts.map(draft => ({ subject: draft.subject, body: draft.body }))
  return readers.ask<number[]>({ reader: 'likeness', given: [{ subject, body }, words] }, milliseconds)
}

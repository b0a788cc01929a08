import 'server-only'
import { Worker } from 'node:worker_threads'
import type { ReadPerson } from '@/features/contacts/named-person'
import { fromSource, type Unread, warmWorkers } from '@/lib/warm-worker'
import type { QuickAdd } from '../read-quick-add'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./typed-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () =>
    process.env.NEXT_RUNTIME ? bundled() : fromSource('features/interviews/typed/typed-worker.ts'),
})
/** What anybody types takes a few; nobody waits longer for what somebody else pasted. */
const patience = 1_000

/** Somebody begins to type: it comes up while they do. */
export const warmTypedReader = readers.warm

export const unreadTyped: Record<Unread, string> = {
  busy: 'A lot is being read right now. Please try again in a few seconds.',
  'too-complex':
    'This took too long to read. Please make it shorter or plainer: names, commas, titles in brackets.',
}

/** The people of each of these texts, read apart from the server and ended when it takes too long. */
export async function readPeopleApart(
  texts: readonly string[],
  milliseconds = patience,
): Promise<ReadPerson[][] | Unread> {
  if (texts.every(text => !text.trim())) return texts.map(() => [])
  return readers.ask<ReadPerson[][]>({ reader: 'people', given: [texts] }, milliseconds)
}

/** Company, role and names of one line, the same way. */
export const readLineApart = (text: string, milliseconds = patience): Promise<QuickAdd | null | Unread> =>
  readers.ask<QuickAdd | null>({ reader: 'line', given: [text] }, milliseconds)

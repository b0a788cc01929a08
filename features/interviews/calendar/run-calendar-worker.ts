import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { zoneFor } from '@/lib/time'
import type { CalendarFacts, Reading, WorkerMessage } from './calendar-facts'
import type { CalendarLimits } from './calendar-limits'

// The worker stays a plain file beside its source: tsx, vitest and `next start` all run from the project's root,
// and next.config.mjs traces it into a standalone build. A bundled worker would be one more thing per bundler.
const workerFile = join(
  /* turbopackIgnore: true */ process.cwd(),
  'features/interviews/calendar/calendar-worker.mjs',
)
const startUpLimit = 10_000
const slots = { free: 2, waiting: [] as (() => void)[], most: 20 }

/** What the worker could tell within its limits, or why there is nothing. Two run at a time, twenty may wait. */
export async function runCalendarWorker(
  text: string,
  limits: CalendarLimits,
): Promise<Reading | 'busy' | 'too-complex'> {
  if (slots.free > 0) slots.free--
  else if (slots.waiting.length >= slots.most) return 'busy'
  else await new Promise<void>(resume => slots.waiting.push(resume))
  try {
    return (await run(text, limits)) ?? 'too-complex'
  } finally {
    const next = slots.waiting.shift()
    if (next) next()
    else slots.free++
  }
}

async function run(text: string, limits: CalendarLimits): Promise<Reading | null> {
  const worker = new Worker(workerFile, {
    workerData: limits,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  })
  try {
    return await listen(worker, text, limits.milliseconds)
  } finally {
    await worker.terminate()
  }
}

function listen(worker: Worker, text: string, limit: number): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    let reading: Reading | null = null
    let started = false
    let timer = setTimeout(() => reject(new Error('The calendar worker does not start')), startUpLimit)
    const finish = () => {
      clearTimeout(timer)
      resolve(reading)
    }
    worker.on('error', error => (started ? finish() : reject(error)))
    worker.on('exit', code => (started ? finish() : reject(new Error(`The calendar worker ended: ${code}`))))
    worker.on('message', (message: WorkerMessage) => {
      if ('ready' in message) {
        started = true
        clearTimeout(timer)
        timer = setTimeout(finish, limit)
        worker.postMessage(text)
      } else if ('facts' in message) {
        reading = { facts: message.facts, series: new Map(), offsets: {} }
        worker.postMessage(unnamedZones(message.facts))
      } else if (reading && 'series' in message) reading.series.set(message.series.index, message.series)
      else if (reading && 'offsets' in message) reading.offsets = message.offsets
      else finish()
    })
  })
}

function unnamedZones({ events }: CalendarFacts): string[] {
  const names = events.flatMap(event => [event.start?.tzid, event.end?.tzid, event.recurrenceId?.tzid])
  return [...new Set(names)].filter(name => name !== undefined).filter(name => zoneFor(name) === null)
}

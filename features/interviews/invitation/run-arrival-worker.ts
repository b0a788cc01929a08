import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ArrivalFacts } from './arrival-facts'
import type { ArrivalLimits } from './arrival-limits'

// A plain file beside its source, as the calendar's (see run-calendar-worker.ts); next.config.mjs traces it.
const workerFile = join(
  /* turbopackIgnore: true */ process.cwd(),
  'features/interviews/invitation/arrival-worker.mjs',
)
const startUpLimit = 10_000
const slots = { free: 2, waiting: [] as (() => void)[], most: 20 }

type Asked = { text?: string; bytes?: Uint8Array; today: string }
type Told = { ready: true } | { facts: ArrivalFacts | null }

/** What the worker could tell within its limits, or why there is nothing. Two run at a time, twenty may wait. */
export async function runArrivalWorker(
  asked: Asked,
  limits: ArrivalLimits,
): Promise<ArrivalFacts | 'busy' | 'too-complex' | 'not-a-mail'> {
  if (slots.free > 0) slots.free--
  else if (slots.waiting.length >= slots.most) return 'busy'
  else await new Promise<void>(resume => slots.waiting.push(resume))
  try {
    return await run(asked, limits)
  } finally {
    const next = slots.waiting.shift()
    if (next) next()
    else slots.free++
  }
}

async function run(asked: Asked, limits: ArrivalLimits) {
  const worker = new Worker(workerFile, {
    workerData: limits,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  })
  try {
    return await listen(worker, asked, limits.milliseconds)
  } finally {
    await worker.terminate()
  }
}

function listen(worker: Worker, asked: Asked, limit: number) {
  return new Promise<ArrivalFacts | 'too-complex' | 'not-a-mail'>((resolve, reject) => {
    let started = false
    let timer = setTimeout(() => reject(new Error('The arrival worker does not start')), startUpLimit)
    const finish = (told: ArrivalFacts | 'too-complex' | 'not-a-mail') => {
      clearTimeout(timer)
      resolve(told)
    }
    worker.on('error', error => (started ? finish('too-complex') : reject(error)))
    worker.on('exit', code =>
      started ? finish('too-complex') : reject(new Error(`The arrival worker ended: ${code}`)),
    )
    worker.on('message', (message: Told) => {
      if ('ready' in message) {
        started = true
        clearTimeout(timer)
        timer = setTimeout(() => finish('too-complex'), limit)
        worker.postMessage(asked)
      } else finish(message.facts ?? 'not-a-mail')
    })
  })
}

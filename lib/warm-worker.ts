import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface WarmOptions {
  /** Starts one: of a file where a bundler sees it, else `fromSource`. No variables of ours, no flags, little memory. */
  start: () => Worker
  /** At a time; the second comes only while the first is busy. */
  most?: number
  waiting?: number
  /** Unused for so long, a worker ends: its memory is somebody else's. */
  idleMs?: number
}

export type Unread = 'busy' | 'too-complex'
interface Job {
  asked: unknown
  ms: number
  resolve: (told: unknown) => void
  reject: (error: unknown) => void
}
interface Warm {
  worker: Worker
  isReady: boolean
  job: Job | null
  timer: NodeJS.Timeout
}
/** What a worker says (answer-apart.ts). */
export type Said = { ready: true } | { told: unknown } | { tooDeep: true } | { failed: unknown }

/** A bundler makes a worker's file plain; in tests and scripts it is TypeScript, with its path from the project's root. */
export function fromSource(path: string): Worker {
  const url = JSON.stringify(pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), path)).href)
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}) })`
  return new Worker(code, {
    eval: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
}

const startUpLimit = 20_000

/**
 * Readers of outside text that stay warm between requests. One that takes longer than it may, or more memory, is ended
 * with what it reads, and whoever waits next gets a new one.
 */
export function warmWorkers({ start, most = 2, waiting = 20, idleMs = 5 * 60_000 }: WarmOptions) {
  const all = new Set<Warm>()
  const queue: Job[] = []

  function ask<Told>(asked: unknown, ms: number): Promise<Told | Unread> {
    if (queue.length >= waiting) return Promise.resolve('busy')
    return new Promise((resolve, reject) => {
      queue.push({ asked, ms, resolve: resolve as Job['resolve'], reject })
      next()
    })
  }

  function next(): void {
    const free = [...all].find(({ isReady, job }) => isReady && !job)
    const [job] = queue
    if (!job) return
    if (!free) {
      const starting = [...all].filter(({ isReady }) => !isReady).length
      if (all.size < most && starting < queue.length) begin()
      return
    }
    queue.shift()
    clearTimeout(free.timer)
    free.job = job
    free.timer = setTimeout(() => finish(free, job, 'too-complex'), job.ms)
    free.worker.ref()
    free.worker.postMessage(job.asked)
    next()
  }

  function begin(): void {
    const worker = start()
    const one: Warm = {
      ...{ worker, isReady: false, job: null },
      timer: setTimeout(() => fail(one, new Error('A reader does not start')), startUpLimit),
    }
    all.add(one)
    worker.on('message', (said: Said) => {
      if ('ready' in said) one.isReady = true
      else if ('told' in said) one.job?.resolve(said.told)
      else if ('tooDeep' in said) one.job?.resolve('too-complex')
      else one.job?.reject(said.failed)
      rest(one)
    })
    worker.on('error', error => fail(one, error))
    worker.on('exit', code => fail(one, new Error(`A reader ended: ${code}`)))
  }

  function rest(one: Warm): void {
    one.job = null
    clearTimeout(one.timer)
    one.timer = setTimeout(() => end(one), idleMs)
    one.timer.unref()
    one.worker.unref()
    next()
  }

  /** Out of memory, mostly. One that never came up is our own fault, and nobody is left waiting for it. */
  function fail(one: Warm, error: unknown): void {
    if (!all.has(one)) return
    if (one.job) {
      finish(one, one.job, 'too-complex')
      return
    }
    if (!one.isReady) queue.shift()?.reject(error)
    end(one)
    next()
  }

  function finish(one: Warm, job: Job, told: Unread): void {
    end(one)
    job.resolve(told)
    next()
  }

  function end(one: Warm): void {
    all.delete(one)
    clearTimeout(one.timer)
    void one.worker.terminate()
  }

  return {
    ask,
    /** Somebody will ask in a moment. */
    warm: () => {
      if (all.size === 0) begin()
    },
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { House } from './house'

export interface WorkerOptions {
  speed?: number
  rate?: number
  abreast?: number
  pool?: number
}

/** A real process of its own, ready to tick. */
export async function startWorker(
  house: Pick<House, 'databaseUrl'> & { mailbox: { url: string } },
  epoch: number,
  options: WorkerOptions = {},
) {
  const { speed = 1, rate, abreast = 6, pool = 6 } = options
  const child: ChildProcess = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    execArgv: ['--conditions=react-server', '--import', 'tsx', '--expose-gc'],
    env: {
      ...process.env,
      DATABASE_URL: house.databaseUrl,
      DATABASE_POOL: String(pool),
      AUTH_SECRET: 'a secret of the benchmark, long enough',
      LOG_LEVEL: 'fatal',
      BENCH_MAILBOX: house.mailbox.url,
      BENCH_SPEED: String(speed),
      BENCH_EPOCH: String(epoch),
      BENCH_RATE: rate === undefined ? '' : String(rate),
      BENCH_ABREAST: String(abreast),
    },
  })
  const heaps: number[] = []
  let isReady = () => {}
  const ready = new Promise<void>(resolve => {
    isReady = resolve
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.on('message', (said: { ready?: true; heap?: number; error?: string }) => {
    if (said.ready) isReady()
    if (said.heap) heaps.push(said.heap)
    if (said.error) console.error(said.error)
  })
  child.once('exit', () => isReady())
  await ready
  return {
    heaps,
    pid: child.pid,
    /** Moves its clock on. */
    moveEpoch: (to: number) => child.connected && child.send({ epoch: to }),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

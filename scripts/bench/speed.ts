import { setTimeout as pause } from 'node:timers/promises'
import { closeDatabase } from '@/db/client'
import { plainKinds } from '@/e2e/support/deliveries'
import { runDue } from '@/features/deliveries/run'
import type { House } from './house'
import { benchStart, saidIn, seedDue, seedStored } from './seed'
import { startWorker, type WorkerOptions } from './workers'

const reserve = 20

/**
 * Without faults: mails a second, from when a fifth of them have left (a process just started is not yet quick). More is
 * due than is counted: for the very last ones the processes race, and a turn that came too late is no measure of the rate.
 */
async function runFaultFree(house: House, count: number, processes: number, options: WorkerOptions) {
  await house.empty()
  const epoch = Date.now()
  const workers = await Promise.all(
    Array.from({ length: processes }, () => startWorker(house, epoch, options)),
  )
  await seedDue(house.sql, count + reserve, 1) // one to a person: a person's mails leave one after another
  while (house.mailbox.log().length < count) await pause(50)
  await Promise.all(workers.map(worker => worker.stop()))
  const log = house.mailbox.log().slice(0, count)
  const at = (index: number) => new Date(log.at(index)?.at ?? 0).getTime()
  const from = Math.floor(count / 5)
  return ((count - 1 - from) * 1000) / Math.max(1, at(-1) - at(from))
}

export async function measureRate(house: House, rate: number, count: number) {
  const perSecond = await runFaultFree(house, count, 2, { rate })
  return { rateSet: rate, rateKept: Math.round((100 * perSecond) / rate) / 100 }
}

/** The best of at most three: whatever else the machine does meanwhile only takes away. */
export async function measureThroughput(house: House, count: number) {
  let best = 0
  for (let time = 0; time < 3 && best < 100; time++)
    best = Math.max(best, await runFaultFree(house, count, 2, { abreast: 8, pool: 10 }))
  return { unlimitedPerSecond: Math.round(best) }
}

/** Heap of one process after each of several batches, collected before it is read. */
export async function measureMemory(house: House, count: number) {
  const batches = 5
  const heaps: number[] = []
  await house.empty()
  const worker = await startWorker(house, Date.now(), { abreast: 8, pool: 10 })
  for (let batch = 1; batch <= batches; batch++) {
    await house.sql`truncate users cascade`
    await seedDue(house.sql, Math.ceil(count / batches), 5)
    const wanted = Math.ceil(count / batches) * batch
    while (saidIn(house.mailbox.log()).length < wanted) await pause(50)
    await pause(1000)
    heaps.push(Math.round((worker.heaps.at(-1) ?? 0) / 104_857.6) / 10)
  }
  await worker.stop()
  return { heapMegabytes: heaps }
}

const ticks = 40

/**
 * What an idle tick costs in the database, over so many stored reminders: the server's own figures for every statement
 * of a tick, from `begin` to `commit`, added up. The median of the ticks, in milliseconds.
 */
export async function measureIdleTick(house: House, stored: number) {
  await house.empty()
  await seedStored(house.sql, stored)
  process.env.DATABASE_URL = house.databaseUrl
  const idle = (tick: number) => {
    const now = new Date(benchStart.getTime() + tick * 1000)
    return runDue({
      job: 'idle',
      kinds: plainKinds(),
      only: tick % 2 ? 'draft' : 'rest',
      clock: { now: () => now, wait: async () => {} },
      send: () => Promise.reject(new Error('Nothing was due')),
      appUrl: 'http://localhost',
      from: 'a@b.localhost',
      rate: 2,
      deadline: new Date(now.getTime() + 50_000),
    })
  }
  await house.logStatements(true)
  for (let tick = 0; tick < 10; tick++) await idle(tick)
  const costs: number[] = []
  for (let tick = 10; tick < 10 + ticks; tick++) {
    const before = (await house.statementTimes()).length
    await idle(tick)
    const times = (await house.statementTimes()).slice(before)
    costs.push(times.reduce((sum, ms) => sum + ms, 0))
  }
  await closeDatabase()
  await house.logStatements(false)
  const median = costs.sort((a, b) => a - b)[ticks / 2] ?? 0
  return { stored, idleTickMs: Math.round(median * 100) / 100 }
}

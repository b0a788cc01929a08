import { setTimeout as pause } from 'node:timers/promises'
import type { House } from './house'
import { seedDue } from './seed'
import { startWorker } from './workers'

const speed = 30 // a lease of two minutes is four seconds, the first wait at most one

/**
 * So many mails through so many processes, while answers get lost, the service fails and asks to wait, and processes
 * are killed with -9. Counted by the mailbox's own log: each exactly once.
 */
export async function runChaos(house: House, count: number, runs: number) {
  await house.empty()
  await seedDue(house.sql, count, 5)
  house.mailbox.faults.chance(
    [
      { fault: { kind: 'cut', when: 'after' }, probability: 0.1 },
      { fault: { kind: 'cut', when: 'inside' }, probability: 0.05 },
      { fault: { kind: 'error', status: 500, when: 'before' }, probability: 0.05 },
      { fault: { kind: 'error', status: 502, when: 'after' }, probability: 0.05 },
      { fault: { kind: 'rate-limit', retryAfter: 1 }, probability: 0.01 },
    ],
    2026,
  )
  house.mailbox.faults.latency(1, 40)
  const epoch = Date.now()
  const options = { speed, abreast: 3, pool: 3 }
  const workers = await Promise.all(Array.from({ length: runs }, () => startWorker(house, epoch, options)))
  let killed = 0
  const started = Date.now()
  const until = started + 540_000
  while ((await openReminders(house)) > 0 && Date.now() < until) {
    await pause(1500)
    house.mailbox.faults.next(
      ...Array.from({ length: 5 }, () => ({ kind: 'rate-limit' as const, retryAfter: 2 })),
    )
    const index = Math.floor(Math.random() * workers.length)
    await workers[index]?.kill()
    killed++
    workers[index] = await startWorker(house, epoch, options)
  }
  const seconds = (Date.now() - started) / 1000
  await Promise.all(workers.map(worker => worker.stop()))
  const subjects = house.mailbox.log().map(entry => entry.subject)
  const once = new Set(subjects)
  const states = await house.sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from reminders group by state order by state`
  return {
    deliveries: count,
    runs,
    killed,
    lost: count - once.size,
    twice: subjects.length - once.size,
    seconds: Math.round(seconds),
    perSecond: Math.round(once.size / seconds),
    requests: house.mailbox.requests().length,
    states: Object.fromEntries(states.map(({ state, count: many }) => [state, many])),
  }
}

async function openReminders(house: House): Promise<number> {
  const [row] = await house.sql<{ count: number }[]>`
    select count(*)::int as count from reminders where state in ('planned', 'leaving')`
  return row?.count ?? 0
}

import { setTimeout as pause } from 'node:timers/promises'
import type { House } from './house'
import { benchStart, saidIn, seedDue } from './seed'
import { startWorker } from './workers'

const speed = 30 // a lease of two minutes is four seconds, the first wait at most one
const mostSeconds = 3000

/**
 * So many mails through so many processes, while answers get lost, the service fails and asks to wait, and processes
 * are killed with -9. Counted by the mailbox's own log: each exactly once. `unsettled` is what had no end when the
 * time was up; it is none.
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
  let epoch = Date.now()
  const now = () => new Date(benchStart.getTime() + (Date.now() - epoch) * speed)
  const options = { speed, abreast: 3, pool: 3 }
  const workers = await Promise.all(Array.from({ length: runs }, () => startWorker(house, epoch, options)))
  const coming = new Set<Promise<unknown>>()
  const replace = async (index: number) => {
    await workers[index]?.kill()
    workers[index] = await startWorker(house, epoch, options)
    workers[index]?.moveEpoch(epoch) // it may have moved while this one was starting
  }
  let killed = 0
  const started = Date.now()
  const elapsed = () => (Date.now() - started) / 1000
  while (elapsed() < mostSeconds) {
    await pause(1500)
    const { open, waiting } = await untilNext(house, now())
    if (open === 0) break
    if (waiting > 0) {
      // Nothing is due: nobody need sit through the hours between two tries. The service's memory of keys ages along.
      epoch -= waiting / speed
      house.mailbox.shiftClock(waiting)
      for (const worker of workers) worker.moveEpoch(epoch)
      continue
    }
    if (open < count / 20) continue // a few stragglers would meet nothing but bursts
    house.mailbox.faults.next(
      ...Array.from({ length: 5 }, () => ({ kind: 'rate-limit' as const, retryAfter: 2 })),
    )
    if (coming.size > 1) continue // most of them should be at work
    const replaced = replace(killed++ % runs).finally(() => coming.delete(replaced))
    coming.add(replaced)
  }
  const seconds = elapsed()
  await Promise.all(coming)
  await Promise.all(workers.map(worker => worker.stop()))
  const subjects = saidIn(house.mailbox.log())
  const once = new Set(subjects)
  const requests = house.mailbox.requests()
  const share = (...outcomes: string[]) =>
    Math.round(
      (1000 * requests.filter(({ outcome }) => outcomes.includes(outcome)).length) / requests.length,
    ) / 1000
  const states = await countStates(house)
  return {
    deliveries: count,
    runs,
    killed,
    lostAnswers: 0.15,
    serverErrors: 0.1,
    lost: count - once.size,
    twice: subjects.length - once.size,
    unsettled: (states.planned ?? 0) + (states.leaving ?? 0),
    miscounted: miscounted(subjects.length, states),
    seconds: Math.round(seconds),
    perSecond: Math.round(once.size / seconds),
    requests: requests.length,
    askedToWait: share('rate_limit_exceeded'),
    replayed: share('replayed'),
    states,
  }
}

/** Sent by the database's account but not by the mailbox's, or the other way round: only a parked one may be either. */
function miscounted(logged: number, { sent = 0, parked = 0 }: Record<string, number>): number {
  return Math.max(sent - logged, logged - sent - parked, 0)
}

async function countStates({ sql }: House): Promise<Record<string, number>> {
  const rows = await sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from reminders group by state order by state`
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** How many have no end yet, and the milliseconds until anything may be tried: 0 when something is due. */
async function untilNext({ sql }: House, now: Date): Promise<{ open: number; waiting: number }> {
  const [row] = await sql<{ open: number; next: Date | null; closed: Date | null }[]>`
    select (select count(*)::int from reminders where state in ('planned', 'leaving')) as open, least(
      (select min(look_at) from reminders where state = 'planned'),
      (select min(greatest(next_try_at, leased_until)) from deliveries where state in ('prepared', 'unknown'))
    ) as next, (select max(closed_until) from mail_gate) as closed`
  const from = (at: Date | null | undefined) => (at?.getTime() ?? 0) - now.getTime()
  return { open: row?.open ?? 0, waiting: Math.max(0, from(row?.next), from(row?.closed)) }
}

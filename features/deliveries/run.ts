import 'server-only'
import { inArray } from 'drizzle-orm'
import { asSystem, asUser } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { DatabaseAway, DatabaseShut } from '@/db/unavailable'
import { log } from '@/lib/log'
import { type Candidate, listCandidates } from './claim'
import { Completions } from './complete'
import { createEngine, type Engine, type EngineOptions } from './engine'
import { fillTokens } from './links'
import { type Delivery, KindFailed } from './mail-kind'
import { Pacer } from './pacer'
import { prepareNext } from './prepare'
import { prepareAgain } from './retry'
import { beginRun, endRun, type RunCounts } from './runs'

export interface RunOptions extends EngineOptions {
  /** Names the run in `delivery_runs`. */
  job: string
  /** Mails a second, all instances together; null is without a limit. */
  rate: number | null
  /** Takes no new work after this. */
  deadline: Date
  /** Aborted when the process is asked to stop: what is in flight is finished. */
  signal?: AbortSignal
  /** How many mails are under way at once. */
  abreast?: number
}

interface Run {
  pacer: Pacer
  completions: Completions
  counts: RunCounts
  /** What goes on beside the mails. */
  beside: Promise<void>[]
}

const pauseAfterFailureMs = 15 * 60_000

/**
 * One run over what is due: for each person prepare, send, complete. Any number of runs may go on at once, here and
 * in other processes. Neither a lock nor a connection is held while a mail is being sent.
 */
export async function runDue(options: RunOptions): Promise<RunCounts> {
  const { clock, job, abreast = 6 } = options
  const engine = createEngine(options)
  const completions = new Completions(engine)
  const counts: RunCounts = { claimed: 0, sent: 0, skipped: 0, failed: 0 }
  const beside: Promise<void>[] = []
  const { id, candidates: first } = await beginRun(engine, job, clock.now())
  if (first.length === 0) return counts
  const pacer = new Pacer(clock, options.rate, options.deadline)
  const goesOn = () =>
    pacer.stoppedWhy === null && clock.now() < options.deadline && options.signal?.aborted !== true
  try {
    if (await pacer.open()) {
      let candidates = first
      while (candidates.length > 0 && goesOn()) {
        const queue = shuffled(candidates, engine.random)
        const progress = await Promise.all(
          Array.from({ length: Math.min(abreast, queue.length) }, () =>
            work(engine, { pacer, completions, counts, beside }, queue, goesOn),
          ),
        )
        if (!progress.some(Boolean)) break
        candidates = await asSystem('deliveries', tx => listCandidates(tx, engine, clock.now()))
      }
    }
  } finally {
    await endRun(id, counts, pacer.stoppedWhy, clock.now())
    await Promise.all(beside)
  }
  return counts
}

/** Takes people from the queue until it is empty. True when anything was done. */
async function work(engine: Engine, run: Run, queue: Candidate[], goesOn: () => boolean): Promise<boolean> {
  let progress = false
  for (let next = queue.pop(); next && goesOn(); next = queue.pop()) {
    for (let more = true; more && goesOn(); ) {
      const done = await step(engine, run, next)
      progress ||= done.moved
      more = done.more
    }
  }
  return progress
}

async function step(engine: Engine, run: Run, who: Candidate) {
  const { pacer, counts } = run
  const idle = { moved: false, more: false }
  if (!(await pacer.turn())) return idle
  try {
    const prepared = who.deliveryId
      ? await prepareAgain(engine, who, who.deliveryId)
      : await prepareNext(engine, who)
    counts.skipped += prepared.skipped
    if (prepared.delivery) {
      counts.claimed++
      await sendOne(engine, run, prepared.delivery)
    } else pacer.giveBack()
    return prepared
  } catch (error) {
    counts.failed++
    log.error({ event: 'delivery.failed', userId: who.id, err: error })
    if (error instanceof DatabaseAway || error instanceof DatabaseShut)
      pacer.stoppedWhy = 'The database was unavailable.'
    if (error instanceof KindFailed) await putOff(engine, who.id, error.reminderIds)
    return idle
  }
}

async function sendOne(engine: Engine, run: Run, delivery: Delivery): Promise<void> {
  const { pacer, completions, counts } = run
  if (!delivery.request) throw new Error('A delivery without its request')
  const outcome = await engine.send(fillTokens(delivery.request), delivery.idempotencyKey)
  const verdict = await completions.complete(delivery, outcome)
  if (verdict && engine.beside)
    run.beside.push(
      engine
        .beside(delivery, engine.clock.now())
        .catch(error => log.warn({ event: 'beside.failed', err: error })),
    )
  if (verdict?.stop) await pacer.stop(verdict.stop.until, verdict.stop.why)
  await pacer.learn(outcome.rate)
  if (verdict?.state === 'sent') counts.sent++
  else if (verdict && !verdict.stop) counts.failed++
}

/** One person's broken mail must not be tried every minute, nor hold up their other mails. */
async function putOff(engine: Engine, userId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const now = engine.clock.now()
  await asUser(userId, tx =>
    tx
      .update(reminders)
      .set({
        lookAt: new Date(now.getTime() + pauseAfterFailureMs),
        outcome: 'Something went wrong on our side; we’ll try again shortly.',
        updatedAt: now,
      })
      .where(inArray(reminders.id, [...ids])),
  )
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(item => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

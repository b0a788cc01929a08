import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { type Unread, type WarmOptions, warmWorkers } from './warm-worker'

// The worker's side in plain JavaScript: it says which one it is, and does what it is asked to.
const code = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', asked => {
    if (asked === 'for ever') for (;;) {}
    if (asked === 'all memory') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length))
    if (asked === 'end') process.exit(3)
    if (asked.held) Atomics.wait(new Int32Array(asked.held), 0, 0)
    if (asked === 'too deep') return parentPort.postMessage({ tooDeep: true })
    if (asked === 'a mistake') return parentPort.postMessage({ failed: new TypeError('of ours') })
    parentPort.postMessage({ told: { asked, threadId } })
  })
  parentPort.postMessage({ ready: true })`
const limits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 }
const workers = (options: Partial<WarmOptions> = {}) =>
  warmWorkers({
    start: () => new Worker(code, { eval: true, env: {}, execArgv: [], resourceLimits: limits }),
    ...options,
  })
type Told = { asked: string; threadId: number }
const patient = 30_000
const who = (told: Told | Unread) => (typeof told === 'string' ? told : told.threadId)

describe('readers that stay warm', () => {
  it('answers one after the other from the same worker', async () => {
    const { ask } = workers()
    const [first, second] = [await ask<Told>('a', patient), await ask<Told>('b', patient)]
    expect([first, second]).toMatchObject([{ asked: 'a' }, { asked: 'b' }])
    expect(who(second)).toBe(who(first))
  })

  it.each(['for ever', 'all memory', 'end', 'too deep'])(
    'stops what takes %s, and answers the next',
    async asked => {
      const { ask } = workers()
      const ms = asked === 'for ever' ? 200 : patient
      const [stopped, next] = await Promise.all([ask<Told>(asked, ms), ask<Told>('next', patient)])
      expect(stopped).toBe('too-complex')
      expect(next).toMatchObject({ asked: 'next' })
      expect(await ask<Told>('after', patient)).toMatchObject({ asked: 'after' })
    },
  )

  it('does not hold the server up meanwhile', async () => {
    const { ask } = workers()
    await ask('warm', patient)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const stopped = await ask('for ever', 1_000)
    delay.disable()
    expect(stopped).toBe('too-complex')
    // Half of what it takes: a busy machine is not a failure, a reader on this thread is.
    expect(delay.max / 1e6).toBeLessThan(500)
  })

  it('starts a second one only for whoever would wait, and no third', async () => {
    let started = 0
    const { ask } = workers({
      start: () => {
        started++
        return new Worker(code, { eval: true, env: {}, execArgv: [], resourceLimits: limits })
      },
    })
    await ask('a', patient)
    await ask('b', patient)
    expect(started).toBe(1)
    const held = new SharedArrayBuffer(4)
    const first = ask<Told>({ held }, patient)
    const others = await Promise.all(['c', 'd', 'e'].map(one => ask<Told>(one, patient)))
    expect(others).toMatchObject([{ asked: 'c' }, { asked: 'd' }, { asked: 'e' }])
    Atomics.store(new Int32Array(held), 0, 1)
    Atomics.notify(new Int32Array(held), 0)
    expect(who(await first)).not.toBe(who(others[0] as Told))
    expect(started).toBe(2)
  })

  it('says that it is busy when too many wait', async () => {
    const { ask } = workers({ most: 1, waiting: 2 })
    const first = ask<Told>('a', patient)
    const waiting = [ask<Told>('b', patient), ask<Told>('c', patient)]
    expect(await waiting[1]).toBe('busy')
    expect([await first, await waiting[0]]).toMatchObject([{ asked: 'a' }, { asked: 'b' }])
  })

  it('tells a mistake of ours as one, and goes on', async () => {
    const { ask } = workers()
    await expect(ask('a mistake', patient)).rejects.toThrow('of ours')
    expect(await ask<Told>('a', patient)).toMatchObject({ asked: 'a' })
  })

  it('leaves nobody waiting for one that does not come up', async () => {
    const { ask } = workers({ start: () => new Worker('throw new Error("no")', { eval: true }) })
    await expect(Promise.all([ask('a', patient), ask('b', patient)])).rejects.toThrow('no')
  })

  it('ends one that nobody asks any more', async () => {
    const ended: Promise<unknown>[] = []
    const { ask } = workers({
      idleMs: 1,
      start: () => {
        const worker = new Worker(code, { eval: true, env: {}, execArgv: [] })
        ended.push(once(worker, 'exit'))
        return worker
      },
    })
    const first = await ask<Told>('a', patient)
    await ended[0]
    expect(who(await ask<Told>('b', patient))).not.toBe(who(first))
  })
})

import { sql } from 'drizzle-orm'
import postgres, { type Sql } from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Relay, startRelay } from '@/e2e/support/relay'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { breakerIsOpen, closeBreaker } from './breaker'
import { closeDatabase } from './client'
import { asSystem, asUser, type Tx } from './doors'
import { pipelines } from './schema/pipelines'
import { users } from './schema/users'
import { DatabaseAway, DatabaseShut, DatabaseSlow, DatabaseUnavailable } from './unavailable'

const test = useTestDatabase()
const uncaught: unknown[] = []
const note = (error: unknown) => void uncaught.push(error)
let admin: Sql
let relay: Relay

async function person(email: string): Promise<string> {
  const [row] = await asSystem('test', tx => tx.insert(users).values({ email }).returning({ id: users.id }))
  return row?.id ?? ''
}

beforeAll(async () => {
  admin = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
  process.on('uncaughtException', note)
  const { port } = new URL(test.current.url)
  relay = await startRelay(Number(port))
  process.env.DATABASE_URL = test.current.url.replace(`:${port}/`, `:${relay.port}/`)
})

beforeEach(async () => {
  relay.mend()
  closeBreaker()
  await closeDatabase()
  uncaught.length = 0
})

afterEach(() => expect(uncaught).toEqual([]))

afterAll(async () => {
  process.off('uncaughtException', note)
  await closeDatabase()
  await admin.end()
  await relay.close()
})

const sleep = (seconds: number) => (tx: Tx) => tx.execute(sql`select pg_sleep(${seconds})`)
const pidOf = async (tx: Tx) =>
  (await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]?.pid ?? 0
const busy = () =>
  admin<{ pid: number; state: string; query: string }[]>`
    select pid, state, query from pg_stat_activity
    where datname = current_database() and application_name like 'afterword%' and state <> 'idle'`
async function endAllConnections() {
  const all = admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'afterword'`
  expect((await all).length).toBeGreaterThan(0)
}
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function timed<T>(work: Promise<T>) {
  const began = performance.now()
  const told = await work.then(
    value => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  )
  return { ...told, ms: performance.now() - began }
}

/**
 * As many transactions at once as the pool has connections, each somebody else's; the server's processes. None ends
 * before all have begun, or has failed: on a busy machine one would be over before the last has its connection.
 */
async function fillPool(people: readonly string[]): Promise<Set<number>> {
  const pids: number[] = []
  let allIn = () => {}
  let oneFailed = (_: unknown) => {}
  const together = new Promise<void>((resolve, reject) => {
    allIn = resolve
    oneFailed = reject
  })
  together.catch(() => {}) // told by each of them
  await Promise.all(
    people.map(id =>
      asUser(id, async tx => {
        if (pids.push(await pidOf(tx)) === people.length) allIn()
        await together
      }).catch(error => {
        oneFailed(error)
        throw error
      }),
    ),
  )
  return new Set(pids)
}

describe('a transaction that takes too long', () => {
  it('is given up alone: nobody else is refused, nothing of it is kept, and its connection serves on', async () => {
    const slow = await person('slow@example.com')
    const quick = await person('quick@example.com')
    const stuck = await person('stuck@example.com')
    const late = await person('late@example.com')
    const everybody = await Promise.all(Array.from({ length: 10 }, (_, i) => person(`p${i}@example.com`)))
    const before = await fillPool(everybody)
    expect(before.size).toBe(10)

    const slowOnes = Array.from({ length: 20 }, () => timed(asUser(slow, sleep(30))))
    // Busy with something of its own, and with many short statements: neither can be cancelled while it pauses.
    const stuckOne = timed(asUser(stuck, () => new Promise(() => {})))
    const typed = { userId: late, company: 'Too late', role: 'r' }
    const lateOne = timed(
      asUser(late, async tx => {
        await tx.insert(pipelines).values(typed)
        for (let i = 0; i < 53; i++) {
          await pause(100)
          await pidOf(tx)
        }
      }),
    )
    await pause(100)
    const quickOnes = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        pause(i * 100).then(() =>
          timed(
            asUser(quick, tx =>
              tx.insert(pipelines).values({ userId: quick, company: `Quick ${i}`, role: 'r' }),
            ),
          ),
        ),
      ),
    )
    expect(quickOnes.filter(({ error }) => error).map(({ error }) => error)).toEqual([])
    // Who waits for one of them waits until it is given up, after five seconds.
    expect(Math.max(...quickOnes.map(({ ms }) => ms)), 'nor does anybody wait for them').toBeLessThan(3000)

    const refused = await Promise.all([...slowOnes, stuckOne, lateOne])
    for (const { error, ms } of refused) {
      expect(error).toBeInstanceOf(DatabaseSlow)
      expect(ms).toBeLessThan(6000)
    }
    expect(breakerIsOpen()).toBe(false)
    await expect.poll(busy, { timeout: 10_000 }).toEqual([])
    expect(await asUser(late, tx => tx.select().from(pipelines))).toEqual([])
    expect(await asUser(quick, tx => tx.select().from(pipelines))).toHaveLength(50)

    const after = await fillPool(everybody)
    expect(after.size, 'the pool is whole').toBe(10)
    const fresh = [...after].filter(pid => !before.has(pid))
    expect(fresh.length, 'only that of the one that did nothing was ended').toBeLessThanOrEqual(1)
  })

  it('is refused by the statement it waits in just the same', async () => {
    const { error } = await timed(
      asSystem('test', async tx => {
        await tx.execute(sql`select set_config('statement_timeout', '100', true)`)
        await sleep(5)(tx)
      }),
    )
    expect(error).toBeInstanceOf(DatabaseSlow)
    expect(breakerIsOpen()).toBe(false)
  })

  it('is not told apart from others by a connection that alone went silent; all are renewed', async () => {
    const ada = await person('ada@example.com')
    await fillPool(await Promise.all(Array.from({ length: 10 }, (_, i) => person(`r${i}@example.com`))))
    relay.freeze('open')
    const { error, ms } = await timed(asUser(ada, pidOf))
    expect(error).toBeInstanceOf(DatabaseSlow)
    expect(ms).toBeLessThan(6000)
    expect(breakerIsOpen()).toBe(false)
    await expect
      .poll(async () => (await timed(asUser(ada, pidOf))).error, { timeout: 15_000, interval: 100 })
      .toBeUndefined()
  })
})

describe('a database that is away', () => {
  it('is noticed by its silence, for all at once, and no longer once it answers', async () => {
    const ben = await person('ben@example.com')
    relay.freeze('all')
    const asked = await Promise.all(Array.from({ length: 15 }, () => timed(asUser(ben, pidOf))))
    for (const { error, ms } of asked) {
      expect(error).toBeInstanceOf(DatabaseUnavailable)
      expect(ms).toBeLessThan(6000)
    }
    expect(asked.some(({ error }) => error instanceof DatabaseAway)).toBe(true)
    expect(breakerIsOpen()).toBe(true)
    expect((await timed(asUser(ben, pidOf))).ms, 'it is not even asked').toBeLessThan(1000)
    relay.mend()
    const began = performance.now()
    await expect
      .poll(async () => (await timed(asUser(ben, pidOf))).error, { timeout: 10_000, interval: 100 })
      .toBeUndefined()
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('takes nobody else’s transaction with one that broke off, nor the process', async () => {
    const cy = await person('cy@example.com')
    const di = await person('di@example.com')
    const connections = await Promise.all(Array.from({ length: 10 }, (_, i) => person(`q${i}@example.com`)))
    await fillPool(connections)
    let goOn = () => {}
    const untilTold = new Promise<void>(resolve => {
      goOn = resolve
    })
    const typed = (userId: string, company: string) => ({ userId, company, role: 'r' })
    const broken = timed(
      asUser(cy, async tx => {
        await tx.insert(pipelines).values(typed(cy, 'Broken off'))
        await untilTold
        await tx.insert(pipelines).values(typed(di, 'In somebody else’s name'))
      }),
    )
    await expect.poll(async () => (await busy()).map(({ state }) => state)).toEqual(['idle in transaction'])
    // All of them, so that the next transactions reconnect where the broken one was.
    await endAllConnections()
    expect((await broken).error).toBeInstanceOf(DatabaseAway)
    const reconnected = () => {
      closeBreaker()
      return fillPool(connections).then(pids => pids.size, String)
    }
    await expect.poll(reconnected, { timeout: 20_000 }).toBe(10)
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        timed(
          asUser(i % 2 ? di : (connections[i] ?? ''), async tx => {
            const userId = i % 2 ? di : (connections[i] ?? '')
            await tx.insert(pipelines).values(typed(userId, `Whole ${i}`))
            goOn()
            await pause(100)
          }),
        ),
      ),
    )
    expect(saved.map(({ error }) => error)).toEqual(saved.map(() => undefined))
    const kept = await admin`select company from pipelines where company like 'Whole%'`
    expect(kept).toHaveLength(10)
    expect(await asUser(di, tx => tx.select().from(pipelines))).toHaveLength(5)
  })

  it('ends nothing but the transaction whose statement it broke off', async () => {
    const eve = await person('eve@example.com')
    const broken = timed(asUser(eve, sleep(30)))
    await expect.poll(async () => (await busy()).length).toBe(1)
    await endAllConnections()
    expect((await broken).error).toBeInstanceOf(DatabaseAway)
    closeBreaker()
    await expect
      .poll(async () => (await timed(asUser(eve, pidOf))).error, { timeout: 10_000 })
      .toBeUndefined()
  })
})

describe('a database that keeps nothing', () => {
  it('is still read by everybody, and is looked for anew at its address', async () => {
    const fay = await person('fay@example.com')
    const name = new URL(test.current.url).pathname.slice(1)
    const typed = { userId: fay, company: 'Kept', role: 'r' }
    const keep = () => timed(asUser(fay, tx => tx.insert(pipelines).values(typed)))
    const before = await asUser(fay, pidOf)
    await admin.unsafe(`alter database ${name} set default_transaction_read_only = on`)
    await closeDatabase()
    try {
      expect((await keep()).error).toBeInstanceOf(DatabaseShut)
      expect(breakerIsOpen()).toBe(false)
      expect(await asUser(fay, tx => tx.select().from(pipelines))).toEqual([])
    } finally {
      await admin.unsafe(`set default_transaction_read_only = off`)
      await admin.unsafe(`alter database ${name} reset default_transaction_read_only`)
    }
    // What is open still leads to the one that only reads: nothing but new connections can help.
    await expect.poll(async () => (await keep()).error, { timeout: 10_000, interval: 100 }).toBeUndefined()
    expect(await asUser(fay, pidOf)).not.toBe(before)
    expect(await asUser(fay, tx => tx.select().from(pipelines))).toHaveLength(1)
  })
})

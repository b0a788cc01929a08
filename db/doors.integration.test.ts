import { inspect } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { allTables, seedEveryTable } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { closeDatabase, openPool } from './client'
import { askAsSystem, asSystem, asUser, byToken } from './doors'
import { contacts } from './schema/contacts'
import { pipelines } from './schema/pipelines'
import { tokens } from './schema/tokens'
import { users } from './schema/users'
import { hashToken } from './token-hash'

const test = useTestDatabase()
const now = new Date('2026-11-23T10:00:00Z')
let ada: string
let ben: string

async function person(email: string): Promise<string> {
  const [row] = await asSystem('test', tx => tx.insert(users).values({ email }).returning({ id: users.id }))
  return row?.id ?? ''
}

beforeAll(async () => {
  ada = await person('ada@example.com')
  ben = await person('ben@example.com')
  await seedEveryTable(await person('eve@example.com'), 'EVES', now)
  await asUser(ben, tx => tx.insert(pipelines).values({ userId: ben, company: 'CANARY', role: 'r' }))
})

describe('the doors', () => {
  it('show a user their own rows only', async () => {
    expect(await asUser(ada, tx => tx.select().from(pipelines))).toHaveLength(0)
    expect(await asUser(ben, tx => tx.select().from(pipelines))).toHaveLength(1)
  })

  it('refuse a row for somebody else, and a child under somebody else’s parent', async () => {
    await expect(
      asUser(ada, tx => tx.insert(pipelines).values({ userId: ben, company: 'x', role: 'r' })),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
    const [theirs] = await asUser(ben, tx =>
      tx.insert(contacts).values({ userId: ben, name: 'B' }).returning(),
    )
    const borrowed = { userId: ada, company: 'x', role: 'r', recruiterId: theirs?.id }
    await expect(asUser(ada, tx => tx.insert(pipelines).values(borrowed))).rejects.toMatchObject({
      cause: { code: '23503' },
    })
  })

  it('keep what was typed out of an error', async () => {
    const typed = { userId: ben, company: 'SECRET company', role: 'r' }
    const error = (await asUser(ada, tx => tx.insert(pipelines).values(typed)).catch(e => e)) as Error
    const told = inspect(error, { depth: 9, showHidden: true })
    expect(told).toContain('42501')
    expect(told).not.toContain('SECRET')
    expect(told).not.toContain(ben)
  })

  it('change nothing of somebody else’s', async () => {
    await asUser(ada, tx => tx.update(pipelines).set({ company: 'taken' }))
    await asUser(ada, tx => tx.delete(pipelines))
    const [row] = await asUser(ben, tx => tx.select().from(pipelines))
    expect(row?.company).toBe('CANARY')
  })

  it('are the only way: the app’s own login sees no row of any tenant, and can change none', async () => {
    const login = postgres(test.current.url, { max: 1, onnotice: () => {} })
    const tables = (await allTables()).map(table => getTableConfig(table).name)
    expect(tables.length).toBeGreaterThan(30)
    for (const table of tables)
      for (const statement of [`select * from ${table}`, `delete from ${table} returning *`]) {
        const seen = await login.unsafe(statement).then(
          rows => rows.length,
          (error: { code?: string }) => error.code,
        )
        expect({ statement, seen: seen === 0 ? '42501' : seen }).toEqual({ statement, seen: '42501' })
      }
    await login.end()
    expect(await asUser(ben, tx => tx.select().from(pipelines))).toHaveLength(1)
  })

  it('leave nothing behind on the connection for the next borrower', async () => {
    await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const who = i % 2 ? ada : ben
        const [row] = await asUser(who, tx =>
          tx.execute<{ who: string }>(sql`select current_setting('app.user_id') as who`),
        )
        expect(row?.who).toBe(who)
      }),
    )
    const [after] = await asSystem('test', tx =>
      tx.execute<{ who: string }>(sql`select current_setting('app.user_id', true) as who`),
    )
    expect(after?.who).toBe('')
  })

  it('take the name of a job as it is, whatever it holds', async () => {
    const job = `o'clock', true), set_config('role', 'postgres`
    const [row] = await asSystem(job, tx =>
      tx.execute<{ job: string; role: string }>(
        sql`select current_setting('app.job') as job, current_setting('role') as role`,
      ),
    )
    expect(row).toEqual({ job, role: 'afterword_system' })
  })

  it('ask one thing of the system’s, and leave nothing behind on the connection either', async () => {
    const one = (job: string) =>
      askAsSystem(job, db =>
        db
          .select({
            id: users.id,
            role: sql<string>`current_setting('role')`,
            job: sql<string>`current_setting('app.job')`,
            user: sql<string>`coalesce(current_setting('app.user_id', true), '')`,
          })
          .from(users)
          .where(eq(users.email, 'ada@example.com')),
      )
    const job = `o'clock\\', true), set_config('role', 'postgres`
    expect(await one(job)).toEqual([{ id: ada, role: 'afterword_system', job, user: '' }])
    const pool = openPool()
    const bare = () =>
      pool.client`select current_setting('role') as role, current_setting('app.job', true) as job`
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => (i % 3 ? one('test') : asUser(ben, async () => null))),
    )
    for (let i = 0; i < 20; i++) expect([...(await bare())]).toEqual([{ role: 'none', job: '' }])
  })

  it('change with one statement, and keep nothing of one that was refused', async () => {
    const add = (email: string) =>
      askAsSystem('test', db => db.insert(users).values({ email }).returning({ id: users.id }))
    expect(await add("secret'kestrel@example.com")).toHaveLength(1)
    const error = (await add("secret'kestrel@example.com").catch(e => e)) as Error
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret|kestrel/)
    expect(error).toMatchObject({ cause: { code: '23505' } })
  })

  it('hold a prepared statement to whoever asks it, and to the settings before it', async () => {
    const mine = (id: string) => asUser(id, tx => tx.select({ company: pipelines.company }).from(pipelines))
    const all = () => asSystem('test', tx => tx.select({ company: pipelines.company }).from(pipelines))
    const everybody = (await all()).length
    expect(everybody).toBeGreaterThan(1)
    for (let round = 0; round < 12; round++)
      expect(await Promise.all([mine(ben), mine(ada), all()].map(rows => rows.then(r => r.length)))).toEqual([
        1,
        0,
        everybody,
      ])
    const kept = await asUser(ben, tx => tx.execute(sql`select statement from pg_prepared_statements`))
    expect(JSON.stringify(kept)).toContain('from \\"pipelines\\"')
  })

  it('run nothing when the settings were refused', async () => {
    const admin = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
    const stranger = `stranger_${new URL(test.current.url).pathname.slice(1)}`
    await admin.unsafe(`create role ${stranger} login password 'none'`)
    const url = new URL(test.current.url)
    url.username = stranger
    url.password = 'none'
    await closeDatabase()
    process.env.DATABASE_URL = url.href
    const ran: string[] = []
    const refused = asUser(ben, async tx => {
      await tx.execute(sql`select 1`)
      ran.push('ran')
    })
    await expect(refused).rejects.toMatchObject({ cause: { code: '42501' } })
    const asked = askAsSystem('test', db => db.select({ one: sql`1` }).from(users))
    await expect(asked).rejects.toMatchObject({ cause: { code: '42501' } })
    expect(ran).toEqual([])
    await closeDatabase()
    process.env.DATABASE_URL = test.current.url
    await admin.unsafe(`drop role ${stranger}`)
    await admin.end()
  })

  it.each(['on', 'off'])('work the same with prepared statements %s', async prepare => {
    await closeDatabase()
    process.env.DATABASE_PREPARE = prepare
    const job = `o'clock\\', true), set_config('role', 'postgres`
    for (let i = 0; i < 5; i++) {
      expect(
        await asUser(ben, tx => tx.select().from(pipelines).where(eq(pipelines.company, 'CANARY'))),
      ).toHaveLength(1)
      const [row] = await asSystem(job, tx =>
        tx.execute<{ job: string; kept: number }>(
          sql`select current_setting('app.job') as job, (select count(*)::int from pg_prepared_statements) as kept`,
        ),
      )
      expect(row?.job).toBe(job)
      if (prepare === 'off') expect(row?.kept).toBe(0)
    }
    delete process.env.DATABASE_PREPARE
    await closeDatabase()
  })

  it('refuse to open without a user', () => {
    expect(() => asUser('', async () => null)).toThrow('user id')
    expect(() => asUser("x' or true", async () => null)).toThrow('user id')
  })

  it('keep identity tables from the user role', async () => {
    await expect(asUser(ada, tx => tx.select().from(users))).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  })

  it('open by a token for its purpose, its time, and its owner only', async () => {
    const token = 't'.repeat(43)
    const expiresAt = new Date(now.getTime() + 60_000)
    await asUser(ben, tx =>
      tx
        .insert(tokens)
        .values({ userId: ben, purpose: 'capture', hash: hashToken(token), rowId: ben, expiresAt }),
    )
    const read = (purpose: 'capture' | 'act', value: string, at: Date) =>
      byToken(purpose, value, at, tx => tx.select().from(pipelines))
    expect(await read('capture', token, now)).toHaveLength(1)
    expect(await read('act', token, now)).toBeNull()
    expect(await read('capture', `${token}x`, now)).toBeNull()
    expect(await read('capture', '', now)).toBeNull()
    expect(await read('capture', token, expiresAt)).toBeNull()
  })
})

import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@afterword/embedded-postgres'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { migrateDatabase } from '../../db/migrate'
import { hashToken } from '../../db/token-hash'
import { randomToken } from '../../lib/tokens'
import { listActions } from '../support/endpoints'
import { startRelay } from '../support/relay'
import { openTestHouse, testBuild } from '../support/test-house'
import { Visitor } from '../support/visitor'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const withinMs = 6000
const backWithinMs = 5000
const descendants = (pid: number): number[] => {
  const told = execFileSync('sh', ['-c', `ps -o pid= --ppid ${pid} || true`], { encoding: 'utf8' })
  const children = told.split(/\s+/).filter(Boolean).map(Number)
  return [pid, ...children.flatMap(descendants)]
}

test('a database that hangs, is gone or is full: an answer in time, the text kept, and back at once', async () => {
  // A cluster of its own, so that nobody else's test stands still.
  const home = await mkdtemp(join(tmpdir(), 'afterword-away-'))
  await chmod(home, 0o755)
  const server = await startPostgres({
    name: 'afterword',
    home,
    logFile: join(home, 'postgres.log'),
    throwaway: true,
    settings: { max_connections: '25' },
  })
  const house = await openTestHouse(90)
  const relay = await startRelay(server.port)
  try {
    await migrateDatabase(server.url('owner'), 'afterword_app')
    const admin = postgres(server.url('superuser'), { max: 1, onnotice: () => {} })
    const token = randomToken()
    const [user] =
      await admin`insert into users (id, email, is_demo, created_at) values (gen_random_uuid(), 'away@example.com', false, now()) returning id`
    await admin`insert into settings (user_id, updated_at) values (${user?.id}, now())`
    await admin`insert into sessions (session_token, id, user_id, expires, created_at) values (${hashToken(token)}, gen_random_uuid(), ${user?.id}, now() + interval '90 days', now())`
    const app = await house.openAnother(testBuild, {
      DATABASE_URL: server.url('app').replace(`:${server.port}/`, `:${relay.port}/`),
    })
    const visitor = new Visitor(app.url, token)
    const create = listActions().find(action => action.name === 'createPipelineAction')
    const signIn = listActions().find(action => action.name === 'requestSignInAction')
    if (!create || !signIn) throw new Error('no action')
    const timed = async (visit: () => Promise<{ status: number; text: string }>) => {
      const began = Date.now()
      const { status, text } = await visit()
      return { status, text, ms: Date.now() - began }
    }
    const look = () => timed(() => visitor.get('/today'))
    const save = () =>
      timed(() => visitor.act(create, '/pipelines/new', { company: 'Typed Company', role: 'Typed Role' }))
    const isBack = async () => {
      const began = Date.now()
      let status = 0
      while (status !== 200 && Date.now() - began < 20_000) status = (await look()).status
      return Date.now() - began
    }
    const health = async () => {
      const { status, text, ms } = await timed(() => new Visitor(app.url).get('/api/health'))
      expect(ms, 'time to know').toBeLessThan(withinMs)
      return { httpStatus: status, ...(JSON.parse(text) as object) }
    }
    const known = { timezoneData: expect.stringMatching(/^20\d\d[a-z]$/), version: expect.any(String) }
    const well = { httpStatus: 200, status: 'ok', database: 'ok', oldestDueSeconds: 0, ...known }
    const ill = { httpStatus: 503, status: 'down', database: 'away', oldestDueSeconds: null, ...known }
    const expectKept = async (name: string) => {
      const saved = await save()
      expect(saved.ms, `${name}: time to save`).toBeLessThan(withinMs)
      expect(saved.text, `${name}: ${saved.status}`).toContain('Typed Company')
      expect(saved.text).toMatch(/can’t save right now/)
    }
    expect((await look()).status).toBe(200)
    expect(await health()).toEqual(well)

    const all = () => descendants(server.pid)
    const troubles: [name: string, begin: () => Promise<void>, end: () => Promise<void>][] = [
      [
        'half-open',
        async () => all().forEach(pid => void process.kill(pid, 'SIGSTOP')),
        async () => all().forEach(pid => void process.kill(pid, 'SIGCONT')),
      ],
      ['gone', async () => relay.cut(), async () => relay.mend()],
    ]
    for (const [name, begin, end] of troubles) {
      await begin()
      const answers = []
      for (let i = 0; i < 4; i++) answers.push(await look())
      for (const { status, ms } of answers) {
        expect(ms, `${name}: time to an answer`).toBeLessThan(withinMs)
        expect(status, `${name}: ${answers.map(a => a.status)}`).toBeGreaterThanOrEqual(500)
      }
      expect(
        answers.slice(1).map(answer => answer.status),
        name,
      ).toContain(503)
      await expectKept(name)
      expect(await health(), name).toEqual(ill)
      const asked = await new Visitor(app.url).act(signIn, '/sign-in', {
        email: 'away@example.com',
        next: '/today',
      })
      expect(`${asked.status} ${asked.text}`, `${name}: sign-in stays shut`).toMatch(
        /^503|can’t save right now/,
      )
      expect(house.mailbox.mails(), `${name}: no mail goes uncounted`).toEqual([])
      await end()
      expect(await isBack(), `${name}: time until it is back`).toBeLessThan(backWithinMs)
      expect((await save()).status).toBeLessThan(400)
      expect(await health(), name).toEqual(well)
    }

    // Slow, not away: only what takes too long is refused, in time and with its text; the rest of the house is open.
    const locker = postgres(server.url('superuser'), { max: 1, onnotice: () => {} })
    await locker.begin(async tx => {
      await tx`lock table pipelines in access exclusive mode`
      await expectKept('slow')
      expect(await health(), 'slow').toEqual(well)
      expect((await timed(() => visitor.get('/settings'))).status, 'slow: another page').toBe(200)
    })
    await locker.end()
    expect((await look()).status, 'slow: at once').toBe(200)

    const hogs = Array.from({ length: 25 }, () =>
      postgres(server.url('superuser'), { max: 1, onnotice: () => {} }),
    )
    await Promise.allSettled(hogs.map(hog => hog`select 1`))
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'afterword'`
    // The first to find it full may be a page under way (500); from then on the front desk says so.
    const full = [await look(), await look()]
    for (const { ms } of full) expect(ms).toBeLessThan(withinMs)
    expect(full.map(({ status }) => status)).toContain(503)
    await expectKept('full')
    expect(await health()).toEqual(ill)
    await Promise.all(hogs.map(hog => hog.end({ timeout: 1 })))
    expect(await isBack()).toBeLessThan(backWithinMs)

    const rows = await admin`select company from pipelines where user_id = ${user?.id}`
    expect(rows.length, 'what was refused was not kept, what was kept is there').toBe(2)
    expect(await app.readLog()).not.toMatch(/unhandledRejection|Typed Company|away@example/)
    await admin.end({ timeout: 1 })
    await app.close()
  } finally {
    for (const pid of descendants(server.pid)) process.kill(pid, 'SIGCONT')
    await relay.close()
    await house.close()
    await server.stop()
  }
})

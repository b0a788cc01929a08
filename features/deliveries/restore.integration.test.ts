import { randomBytes } from 'node:crypto'
import { startMailbox } from '@afterword/local-mailbox'
import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { closeBreaker } from '@/db/breaker'
import { closeDatabase } from '@/db/client'
import { asSystem } from '@/db/doors'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import type { ClusterAddresses } from '@/e2e/support/cluster'
import { newPerson, remindersOf, testClock, testRun } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createMailer } from '@/lib/mail'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const database = useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

const hour = 3_600_000
const start = new Date('2026-11-24T07:00:00Z')
const nameOf = (url: string) => new URL(url).pathname.slice(1)

async function asAdmin(...statements: string[]) {
  const cluster = JSON.parse(process.env.TEST_CLUSTER ?? '{}') as ClusterAddresses
  const admin = postgres(`${cluster.superuser}postgres`, { max: 1, onnotice: () => {} })
  for (const statement of statements) await admin.unsafe(statement)
  await admin.end()
}

/** A copy of the whole database as it stands, and the way back to it. */
async function dump() {
  await closeDatabase()
  const name = nameOf(database.current.url)
  const copy = `dump_${randomBytes(4).toString('hex')}`
  await asAdmin(`create database ${copy} template ${name} strategy file_copy`)
  return async () => {
    await closeDatabase()
    await asAdmin(
      `drop database ${name} with (force)`,
      `create database ${name} template ${copy} strategy file_copy owner afterword_owner`,
    )
  }
}

it.each([2, 12, 23, 30, 80])(
  'restoring a dump after %i hours sends nothing a second time',
  { timeout: 60_000 },
  async hours => {
    mailbox.clear()
    await asSystem('test', tx => tx.delete(deliveryRuns)) // the case before ran on into later days
    const clock = testClock(start.toISOString())
    const tick = () => testRun(mailbox.url, clock)
    const user = await newPerson()
    const items = [1, 2, 5, 8, 11].map(later => ({
      kind: 'analysis' as const,
      planKey: `after-${later}`,
      dueAt: new Date(start.getTime() + later * hour),
      why: `Mail after ${later} for ${user.id}.`,
      asked: true,
    }))
    await seedReminders(user.id, items, clock.now())
    await tick()
    const restore = await dump()
    for (let passed = 0; passed < hours; passed++) {
      clock.forward(hour)
      mailbox.shiftClock(hour)
      await tick()
    }
    const before = mailbox.log().map(entry => entry.subject)
    expect(before.length).toBe([1, 2, 5, 8, 11].filter(later => later <= hours).length)
    await restore()
    for (let passed = 0; passed < 48; passed++) {
      await tick()
      clock.forward(hour)
      mailbox.shiftClock(hour)
    }
    const after = mailbox.log().map(entry => entry.subject)
    expect(new Set(after).size).toBe(after.length)
    const rows = await remindersOf(user.id)
    expect(rows.every(row => row.state !== 'planned' && row.state !== 'leaving')).toBe(true)
  },
)

it('sends nothing twice when the database goes away between the send and its writing down', async () => {
  mailbox.clear()
  const clock = testClock('2026-12-20T12:00:00Z')
  const user = await newPerson()
  const item = { kind: 'analysis', planKey: 'one', dueAt: clock.now(), why: 'The one.', asked: true } as const
  await seedReminders(user.id, [item], clock.now())
  const name = nameOf(database.current.url)
  const kill = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`
  const mailer = createMailer({ apiKey: 're_test', baseUrl: mailbox.url })
  const goesAway = testRun(mailbox.url, clock, {
    send: async (request, key) => {
      const outcome = await mailer.sendMail(request, key)
      await asAdmin(`alter database ${name} allow_connections false`, kill)
      return outcome
    },
  })
  await expect(goesAway).rejects.toThrow()
  await asAdmin(`alter database ${name} allow_connections true`)
  closeBreaker()
  expect(await remindersOf(user.id)).toMatchObject([{ state: 'leaving' }])
  clock.forward(2 * 60_000)
  expect(await testRun(mailbox.url, clock)).toMatchObject({ sent: 1 })
  expect(await remindersOf(user.id)).toMatchObject([{ state: 'sent' }])
  expect(mailbox.log()).toHaveLength(1)
  expect(mailbox.requests().map(request => request.outcome)).toEqual(['accepted', 'replayed'])
})

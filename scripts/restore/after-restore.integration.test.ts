import { randomBytes } from 'node:crypto'
import { startMailbox } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/client'
import { asSystem, asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { allRows } from '@/e2e/support/all-rows'
import type { ClusterAddresses } from '@/e2e/support/cluster'
import { newPerson, testClock, testRun } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { closeAccount, reopenAccount } from '@/features/own-data/closing'
import { forgetPerson } from '@/features/own-data/forget-person'
import type { Gone } from '@/features/own-data/gone'
import { purge } from '@/features/own-data/purge'
import { record } from '@/lib/log'
import { afterRestore } from './after-restore'
import { readGone } from './read-gone'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const database = useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

/** The whole database as it stands, and the way back to it: what a dump and its restore come to. */
async function dump() {
  const cluster = JSON.parse(process.env.TEST_CLUSTER ?? '{}') as ClusterAddresses
  const name = new URL(database.current.url).pathname.slice(1)
  const copy = `dump_${randomBytes(4).toString('hex')}`
  const asAdmin = async (...statements: string[]) => {
    await closeDatabase()
    const admin = postgres(`${cluster.superuser}postgres`, { max: 1, onnotice: () => {} })
    for (const statement of statements) await admin.unsafe(statement)
    await admin.end()
  }
  await asAdmin(`create database ${copy} template ${name} strategy file_copy`)
  return () =>
    asAdmin(
      `drop database ${name} with (force)`,
      `create database ${name} template ${copy} strategy file_copy owner afterword_owner`,
      `drop database ${copy}`,
    )
}

const minute = 60_000
const clock = testClock('2026-11-24T12:00:00Z')
const tick = () => testRun(mailbox.url, clock)
const pass = (ms: number) => {
  clock.forward(ms)
  mailbox.shiftClock(ms)
}

it('after a dump of half an hour ago nobody who went is back, and nothing is mailed twice', async () => {
  const log: string[] = []
  const listening = vi
    .spyOn(record, 'info')
    .mockImplementation((said: unknown) => void log.push(JSON.stringify(said)))
  const [stays, erased, closed, back] = [
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
  ]
  const met = async (email: string) => {
    const [row] = await asUser(stays.id, tx =>
      tx.insert(contacts).values({ userId: stays.id, name: 'Canary Forgotten', email }).returning(),
    )
    return row?.id ?? ''
  }
  const contactId = await met('canary@forgotten.example')
  await asSystem('test', tx =>
    tx.insert(sessions).values({ sessionToken: 'old', userId: stays.id, expires: new Date('2027-01-01') }),
  )
  const items = [1, 20, 90].map(later => ({
    kind: 'analysis' as const,
    planKey: `after-${later}`,
    dueAt: new Date(clock.now().getTime() + later * minute),
    why: `Mail after ${later}.`,
    asked: true,
  }))
  await seedReminders(stays.id, items, clock.now())
  pass(minute)
  await tick()
  const restore = await dump()

  pass(20 * minute)
  await tick()
  const close = (id: string, at: Date) =>
    asSystem('test', tx => closeAccount(tx, { userId: id, sessionId: stays.id, now: at }))
  await close(erased.id, new Date(clock.now().getTime() - 8 * 24 * 60 * minute))
  await purge(clock.now())
  await close(closed.id, clock.now())
  await close(back.id, clock.now())
  await asSystem('test', tx => reopenAccount(tx, back.id))
  await forgetPerson('canary@forgotten.example', clock.now())
  await forgetPerson('never.met@forgotten.example', clock.now())
  expect(mailbox.log()).toHaveLength(2)
  expect(log.join()).not.toMatch(/@|example/)
  await restore()
  expect(JSON.stringify(await allRows(database.current.superuserUrl))).toContain('canary@forgotten')

  pass(10 * minute)
  const told = await afterRestore(readGone(log.join('\n')), clock.now())
  expect(told[0]).toMatch(/^Lost: whatever was written between 2026-11-24T12:01/)
  expect(told[1]).toBe('Accounts that went since: erased again 1, closed again 1.')
  expect(told[2]).toBe('People who were forgotten since, and are again: 1.')
  const rows = JSON.stringify(await allRows(database.current.superuserUrl))
  for (const gone of [erased.id, erased.email, 'Canary', 'canary@']) expect(rows).not.toContain(gone)
  const left = await asSystem('test', tx => tx.select().from(users))
  expect(left.find(({ id }) => id === closed.id)?.deleteAfter).toBeInstanceOf(Date)
  expect(left.find(({ id }) => id === back.id)?.deleteAfter).toBeNull()
  expect(await asSystem('test', tx => tx.select().from(sessions))).toEqual([])
  // Whoever was forgotten cannot come in again, met or not.
  const again = await met('Never.Met@forgotten.example')
  const [barred] = await asUser(stays.id, tx => tx.select().from(contacts).where(eq(contacts.id, again)))
  expect(barred?.email).toBeNull()
  expect(contactId).not.toBe(again)

  for (let passed = 0; passed < 30; passed++) {
    await tick()
    pass(60 * minute)
  }
  const subjects = mailbox.log().map(entry => entry.subject)
  expect(subjects.toSorted()).toEqual(['Mail after 1.', 'Mail after 20.', 'Mail after 90.'])
  const repeated = readGone(log.join('\n')) as Gone[]
  expect((await afterRestore(repeated, clock.now()))[1]).toContain('erased again 0')
  listening.mockRestore()
})

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { auditLog } from '@/db/schema/audit-log'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { tokens } from '@/db/schema/tokens'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { newPerson } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { commands, runCommand } from './commands'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'afterword-admin-'))
afterAll(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-11-24T12:00:00Z')
const run = async (name: string, who: string, options = {}) =>
  (await runCommand(name, who, options, now)).join('\n')
const linesOf = (userId: string) =>
  asSystem('test', tx =>
    tx.select({ action: auditLog.action, by: auditLog.by }).from(auditLog).where(eq(auditLog.userId, userId)),
  )
const settingsOf = async (userId: string) => (await asUser(userId, tx => tx.select().from(settings)))[0]

it.each(Object.keys(commands))(
  '%s leaves one line in the log of the person, and none in another’s',
  async name => {
    const [person, other] = [await newPerson(), await newPerson()]
    await run('suppress', person.email) // so that there is something to release
    await run(name, person.email, { to: join(folder, `${name}.json`) })
    const lines = await linesOf(person.id)
    expect(lines.slice(1)).toEqual([{ action: `operator.${name.replace('-', '_')}`, by: 'system' }])
    expect(await linesOf(other.id)).toEqual([])
  },
)

it('finds an account by its address, however typed, and by its id, and says who is not there', async () => {
  const person = await newPerson()
  for (const who of [person.email, person.email.toUpperCase(), person.id])
    expect(await run('find', who)).toContain(`Account   ${person.id}`)
  await expect(run('find', 'nobody@example.com')).rejects.toThrow('There is no such account.')
  await expect(run('find', 'nonsense')).rejects.toThrow('Say an address')
  await expect(run('abolish', person.email)).rejects.toThrow('COMMAND')
})

it('tells why mails do not come, without a word of what stands in them', async () => {
  const person = await newPerson({ kindsOff: ['weekly_plan'] })
  await seedReminders(
    person.id,
    [
      {
        kind: 'analysis',
        planKey: 'one',
        dueAt: new Date('2026-11-25T09:00:00Z'),
        why: 'Canary and Sons',
        asked: true,
      },
    ],
    now,
  )
  expect(await run('mails', person.email)).toContain('The cron has never come')
  await asSystem('test', tx =>
    tx.insert(deliveryRuns).values({ job: 'reminders', startedAt: new Date(now.getTime() - 600_000) }),
  )
  await run('suppress', person.email)
  const told = await run('mails', person.email)
  expect(told).toContain('The cron last came 10 minutes ago')
  expect(told).toContain('Whoever runs this copy of Afterword has stopped all emails to you.')
  expect(told).toContain('The person switched off: weekly_plan.')
  expect(told).toMatch(/analysis +Planned +Planned for .*25 November/)
  expect(told).not.toContain('Canary')
})

it('stops mail once, and lifts what an operator may, never what the person chose', async () => {
  const person = await newPerson()
  await run('suppress', person.email)
  expect(await settingsOf(person.id)).toMatchObject({ suppressedAt: now, suppressedBy: 'operator' })
  expect(await run('suppress', person.email)).toContain('already')
  await run('release', person.email)
  expect(await settingsOf(person.id)).toMatchObject({ suppressedAt: null, suppressedBy: null })
  await asUser(person.id, tx => tx.update(settings).set({ suppressedAt: now, suppressedBy: 'unsubscribed' }))
  await expect(run('release', person.email)).rejects.toThrow('by the person themselves')
})

it('ends links and sessions of this person alone', async () => {
  const people = [await newPerson(), await newPerson()] as const
  for (const { id } of people) {
    const expires = new Date(now.getTime() + 86_400_000)
    await asSystem('test', tx =>
      tx.insert(sessions).values({ sessionToken: hashToken(`s${id}`), userId: id, expires }),
    )
    await asUser(id, tx =>
      tx.insert(tokens).values(
        (['act', 'capture', 'unsubscribe'] as const).map(purpose => ({
          ...{ userId: id, purpose, hash: hashToken(purpose + id), rowId: id },
        })),
      ),
    )
  }
  expect(await run('end-links', people[0].email)).toBe(
    'Ended: 0 shared pages, 2 links that were mailed or shown.',
  )
  expect(await run('sign-out', people[0].email)).toBe('Signed out of 1 browsers.')
  const left = await asSystem('test', async tx => ({
    open: (await tx.select().from(tokens))
      .filter(row => !row.revokedAt)
      .map(row => `${row.userId} ${row.purpose}`),
    in: (await tx.select().from(sessions)).map(row => row.userId),
  }))
  expect(left.open.toSorted()).toEqual(
    [
      `${people[0].id} unsubscribe`,
      ...['act', 'capture', 'unsubscribe'].map(purpose => `${people[1].id} ${purpose}`),
    ].toSorted(),
  )
  expect(left.in).toEqual([people[1].id])
})

it('writes an export for its owner’s eyes alone', async () => {
  const person = await newPerson()
  const to = join(folder, 'own.json')
  await run('export', person.email, { to })
  expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
    format: 'afterword',
    account: { email: person.email },
  })
  expect(statSync(to).mode & 0o777).toBe(0o600)
  await expect(run('export', person.email)).rejects.toThrow('--to FILE')
})

it('closes an account with its days of grace, or takes it away at once', async () => {
  const [later, atOnce] = [await newPerson(), await newPerson()]
  expect(await run('erase', later.email)).toContain('2026-12-01')
  expect(await settingsOf(later.id)).toMatchObject({ suppressedBy: 'account_closing' })
  await run('erase', atOnce.email, { now: true })
  const left = await asSystem('test', tx => tx.select({ id: users.id }).from(users))
  expect(left.map(({ id }) => id)).toContain(later.id)
  expect(left.map(({ id }) => id)).not.toContain(atOnce.id)
})

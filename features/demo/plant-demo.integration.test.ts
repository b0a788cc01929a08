import { startMailbox } from '@afterword/local-mailbox'
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { stages } from '@/db/enums'
import { deliveries } from '@/db/schema/deliveries'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { loadAhead } from '@/features/deliveries/load-ahead'
import { openShareLink } from '@/features/share-links/open-link'
import { addDays, localDate } from '@/lib/time'
import { demoOf } from './open-demo'
import { demoSharePath } from './seed-share-link'

useTestDatabase()
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
process.env.APP_URL ??= 'http://app.localhost'
process.env.RESEND_API_KEY = 're_test'

// A Wednesday evening in New York, already Thursday in Auckland.
const now = new Date('2026-11-25T23:30:00Z')
const zone = 'Pacific/Auckland'
let mailbox: Awaited<ReturnType<typeof startMailbox>>
let id = ''

beforeAll(async () => {
  mailbox = await startMailbox()
  process.env.RESEND_BASE_URL = mailbox.url
  id = await demoOf(zone, now)
}, 120_000)
afterAll(() => mailbox.close())

it('is a life in the visitor’s own zone, a week behind and a week ahead, one process in every state', async () => {
  const life = await asUser(id, async tx => ({
    own: (await tx.select().from(settings))[0],
    processes: await tx.select().from(pipelines).where(isNull(pipelines.deletedAt)),
    rounds: await tx.select().from(interviews),
  }))
  expect(life.own).toMatchObject({ zone, country: 'NZ', firstStepsLeft: [] })
  expect([...new Set(life.processes.map(({ stage }) => stage))].toSorted()).toEqual([...stages].toSorted())
  expect(new Set(life.rounds.map(round => round.zone))).toEqual(new Set([zone]))
  const today = localDate(now, zone)
  const days = life.rounds.map(({ startsAt }) => localDate(startsAt, zone))
  expect(days.filter(day => day >= addDays(today, -7) && day < today).length).toBeGreaterThan(1)
  expect(days.filter(day => day > today && day <= addDays(today, 7)).length).toBeGreaterThan(1)
  const { mails } = await asUser(id, tx => loadAhead(tx, id, now))
  expect(mails.length).toBeGreaterThan(2)
})

it('has this week’s mails in its mailbox, each of its own day, and none that is still to be sent', async () => {
  const [demo] = await asSystem('test', tx => tx.select().from(users).where(eq(users.id, id)))
  const mails = mailbox.mailsTo(demo?.email ?? '')
  expect(mails.length).toBeGreaterThan(4)
  for (const { created_at, subject, text } of mails) {
    expect(Date.parse(created_at)).toBeLessThan(+now)
    expect(Date.parse(created_at)).toBeGreaterThan(+now - 7.1 * 86_400_000)
    expect(`${subject} ${text}`).not.toMatch(/zzTOKEN|undefined|\{\w+\}/)
  }
  const due = await asUser(id, async tx => ({
    kept: await tx.select().from(deliveries),
    planned: (
      await tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.state, 'planned')))
    ).filter(({ dueAt }) => dueAt < now),
  }))
  expect(due.kept.map(({ subject }) => subject).toSorted()).toEqual(
    mails.map(({ subject }) => subject).toSorted(),
  )
  expect(due.planned).toEqual([])
})

it('has a live page for its recruiter that anybody may open', async () => {
  const path = await demoSharePath(id)
  const token = path?.replace('/share/', '') ?? ''
  const opened = await openShareLink({ token, pass: undefined, isReal: false, viewerId: undefined, now })
  expect(opened.as).toBe('open')
  expect(JSON.stringify(opened)).toContain('Halden & Moss')
})

it('is the same for all who come from there that day, and another elsewhere or the day after', async () => {
  expect(await demoOf(zone, now)).toBe(id)
  expect(await demoOf('not a zone', now)).not.toBe(id)
})

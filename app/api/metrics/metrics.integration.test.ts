import { beforeEach, expect, it } from 'vitest'
import { closeBreaker, openBreaker } from '@/db/breaker'
import { asSystem } from '@/db/doors'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { newPerson } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { GET } from './route'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const secret = 'a secret of the watchers'
beforeEach(() => {
  process.env.METRICS_SECRET = secret
})

const ask = (authorization?: string) =>
  GET(new Request('http://app.localhost/api/metrics', { headers: authorization ? { authorization } : {} }))
const read = async () => (await ask(`Bearer ${secret}`)).text()
const numberOf = (text: string, sample: string) =>
  Number(
    text
      .split('\n')
      .find(line => line.startsWith(`${sample} `))
      ?.slice(sample.length + 1),
  )

it.each([
  [undefined, 401],
  ['Bearer wrong', 401],
  ['Bearer undefined', 401],
  [`bearer ${secret}`, 401],
  [`Bearer ${secret}`, 200],
])('answers a caller with %s: %i', async (authorization, status) => {
  expect((await ask(authorization)).status).toBe(status)
})

it.each(['', '  '])('stays shut while no secret is set (%j)', async none => {
  process.env.METRICS_SECRET = none
  expect((await ask('Bearer ')).status).toBe(503)
})

it('tells how the mailing stands, in numbers about nobody', async () => {
  const person = await newPerson()
  const now = new Date()
  const dueAt = new Date(now.getTime() - 300_000)
  await seedReminders(
    person.id,
    [{ kind: 'analysis', planKey: 'one', dueAt, why: 'Canary words.', asked: true }],
    dueAt,
  )
  await asSystem('test', tx =>
    tx.insert(deliveryRuns).values([
      {
        job: 'reminders',
        startedAt: new Date(now.getTime() - 120_000),
        sent: 4,
        failed: 1,
        oldestLagSeconds: 7,
      },
      { job: 'reminders', startedAt: new Date(now.getTime() - 2 * 3_600_000), sent: 40 },
    ]),
  )
  const text = await read()
  expect(numberOf(text, 'afterword_database_up')).toBe(1)
  expect(numberOf(text, 'afterword_mail_due')).toBe(1)
  expect(numberOf(text, 'afterword_mail_oldest_due_seconds')).toBeGreaterThanOrEqual(299)
  expect(numberOf(text, 'afterword_cron_seconds_since_run{job="reminders"}')).toBeGreaterThanOrEqual(119)
  expect(numberOf(text, 'afterword_mail_last_hour{job="reminders",outcome="sent"}')).toBe(4)
  expect(numberOf(text, 'afterword_mail_last_hour{job="reminders",outcome="failed"}')).toBe(1)
  expect(numberOf(text, 'afterword_mail_lag_last_hour_seconds{job="reminders"}')).toBe(7)
  expect(text).not.toMatch(/@|Canary|[0-9a-f]{8}-[0-9a-f]{4}/)
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [-+.\de]+)$/)
})

it('answers without a database, and says so', async () => {
  openBreaker()
  const text = await read()
  expect(numberOf(text, 'afterword_database_up')).toBe(0)
  expect(numberOf(text, 'afterword_database_breaker_open')).toBe(1)
  closeBreaker()
})

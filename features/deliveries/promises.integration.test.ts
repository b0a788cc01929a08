import { startMailbox } from '@afterword/local-mailbox'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type ReminderKind, reminderKinds } from '@/db/enums'
import type { reminders } from '@/db/schema/reminders'
import { newPerson, remindersOf, testClock, testRun } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { isExempt, unaskedMailsPerDay } from '@/features/reminders/budget'
import { isQuiet } from '@/features/reminders/quiet-hours'
import { createMailer } from '@/lib/mail'
import { addDays, localDate } from '@/lib/time'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

const minute = 60_000
const start = new Date('2026-11-26T10:00:00Z') // a Thursday, so that a weekend is among the days
const evenOnHoliday = new Set<ReminderKind>(['brief_evening', 'brief_hour', 'minute', 'offer_deadline'])

const anyItem = fc.record({
  kind: fc.constantFrom(...reminderKinds),
  dueIn: fc.integer({ min: 0, max: 4 * 1440 }),
  lasts: fc.option(fc.integer({ min: 5, max: 2 * 1440 }), { nil: null }),
  asked: fc.boolean(),
  bundle: fc.option(fc.constantFrom('thank-you:i', 'thank-you:j'), { nil: undefined }),
})
const anyPerson = fc.record({
  zone: fc.constantFrom(
    'UTC',
    'America/Vancouver',
    'Asia/Kathmandu',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
  ),
  hours: fc.constantFrom([21, 8], [23, 6], [18, 11], [1, 9], [0, 0]),
  workingDays: fc.constantFrom<number[][]>([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [3, 7], []),
  pausedFor: fc.option(fc.integer({ min: 60, max: 3000 }), { nil: null }),
  holidayIn: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  items: fc.array(anyItem, { minLength: 4, maxLength: 9 }),
})
/** Minutes between one tick and the next: mostly minutes, now and then hours of outage. */
const anyTicks = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.integer({ min: 60, max: 900 })),
  { minLength: 25, maxLength: 30 },
)

type Row = typeof reminders.$inferSelect
type Person = Awaited<ReturnType<typeof settle>>

async function settle(wish: typeof anyPerson extends fc.Arbitrary<infer T> ? T : never) {
  const { zone, hours, workingDays, pausedFor, holidayIn, items } = wish
  const [quietFrom = 21, quietUntil = 8] = hours
  const today = localDate(start, zone)
  const preferences = {
    zone,
    quietFrom,
    quietUntil,
    workingDays,
    pausedUntil: pausedFor === null ? null : new Date(start.getTime() + pausedFor * minute),
    holidayFrom: holidayIn === null ? null : addDays(today, holidayIn),
    holidayUntil: holidayIn === null ? null : addDays(today, holidayIn + 1),
  }
  const user = await newPerson(preferences)
  const planned = items.map(({ kind, dueIn, lasts, asked, bundle }, index) => {
    const dueAt = new Date(start.getTime() + dueIn * minute)
    const notAfter = lasts === null ? undefined : new Date(dueAt.getTime() + lasts * minute)
    return { kind, planKey: `${index}`, dueAt, notAfter, why: `#${user.id}:${index}#`, asked, bundle }
  })
  await seedReminders(user.id, planned, start)
  return { ...user, preferences }
}

/** Lets the days go by, tick after tick and then every four hours, and hands back what left and when. */
async function live(ticks: readonly number[]) {
  const clock = testClock(start.toISOString())
  const mailer = createMailer({ apiKey: 're_test', baseUrl: mailbox.url })
  const left: { at: Date; to: string; said: string[] }[] = []
  const tick = async () => {
    for (const only of ['rest', 'draft'] as const)
      await testRun(mailbox.url, clock, {
        only,
        send: (request, key) => {
          const said = [...request.text.matchAll(/#[\w-]+:\d+#/g)].map(([why]) => why)
          left.push({ at: clock.now(), to: request.to, said })
          return mailer.sendMail(request, key)
        },
      })
  }
  for (const minutes of [...ticks, ...Array.from({ length: 72 }, () => 240)]) {
    await tick()
    clock.forward(minutes * minute)
  }
  await tick()
  return left
}

function judge(person: Person, rows: readonly Row[], left: Awaited<ReturnType<typeof live>>) {
  const { preferences } = person
  const byWhy = new Map(rows.map(row => [row.why, row]))
  const counted = new Map<string, number>()
  for (const { at, said } of left) {
    const carried = said.map(why => byWhy.get(why) as Row)
    const [lead] = carried
    if (!lead) throw new Error('A mail about nothing')
    const story = `${at.toISOString()} ${carried.map(row => row.kind)} ${JSON.stringify(preferences)}`
    for (const row of carried) {
      expect(row.notAfter === null || at <= row.notAfter, `past its event: ${story}`).toBe(true)
      expect(row.state, story).toBe('sent')
    }
    // The first minute has hours of its own: a table beside its rule says which.
    if (lead.kind !== 'brief_hour' && lead.kind !== 'minute')
      expect(isQuiet(at, preferences), `in the quiet hours: ${story}`).toBe(false)
    const { pausedUntil, holidayFrom, holidayUntil } = preferences
    expect(pausedUntil === null || at >= pausedUntil, `paused: ${story}`).toBe(true)
    const day = localDate(at, preferences.zone)
    if (holidayFrom && holidayUntil && !evenOnHoliday.has(lead.kind))
      expect(holidayFrom <= day && day <= holidayUntil, `on a holiday: ${story}`).toBe(false)
    if (!carried.some(isExempt)) counted.set(day, (counted.get(day) ?? 0) + 1)
  }
  for (const [day, mails] of counted) expect(mails, `${day}`).toBeLessThanOrEqual(unaskedMailsPerDay)
  const said = left.flatMap(mail => mail.said)
  expect(said.length, 'said twice').toBe(new Set(said).size)
  for (const row of rows) {
    // A question waits for a mail to ride in, and leads none.
    if (row.kind === 'sent_check' && row.state === 'planned') continue
    expect(['sent', 'skipped'], `${row.kind} ${row.outcome}`).toContain(row.state)
    if (row.state === 'skipped') expect(row.outcome).toBeTruthy()
    if (row.notAfter === null) expect(row.state, `lost: ${row.kind} ${row.outcome}`).toBe('sent')
    expect(said.includes(row.why)).toBe(row.state === 'sent')
  }
}

it('keeps its promises to anybody, whenever it ticks: quiet, in time, two a day, once, and nothing lost', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPerson, { minLength: 12, maxLength: 12 }),
      anyTicks,
      async (wishes, ticks) => {
        mailbox.clear()
        const people: Person[] = []
        for (const wish of wishes) people.push(await settle(wish))
        const left = await live(ticks)
        for (const person of people)
          judge(
            person,
            await remindersOf(person.id),
            left.filter(mail => mail.to === person.email),
          )
        const log = mailbox.log()
        expect(log.length).toBe(left.length)
        expect(new Set(log.map(entry => entry.key)).size).toBe(log.length)
      },
    ),
    { numRuns: 2, endOnFailure: true },
  )
})

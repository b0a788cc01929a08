import { writeFileSync } from 'node:fs'
import { startMailbox } from '@afterword/local-mailbox'
import { and, asc, eq, ne, notInArray } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { mailKinds } from '@/app/api/cron/mail-kinds'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { noteSeen } from '@/features/account/last-seen'
import { createInterview } from '@/features/interviews/mutations'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { change } from '@/features/planning/change'
import { markWhatPassed, planTouched } from '@/features/planning/plan-due'
import { formatDay, localDate, toInstant } from '@/lib/time'
import { newPerson, testClock, testRun } from './support/deliveries'
import { useTestDatabase } from './support/use-test-database'

// A person has four interviews, sends every letter from their own mailbox, and never comes back to press anything.
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

const zone = 'Europe/London'
const clock = testClock('2027-01-11T18:00:00Z')

async function fourInterviews() {
  const user = await newPerson({ zone, country: 'GB', signature: 'Sam Reed', lastSeenAt: clock.now() })
  const add = async (company: string, startWall: string, people: object[], source = 'direct') => {
    const made = await change(user.id, clock.now(), tx =>
      createInterview(
        tx,
        user.id,
        {
          ...{ company, role: 'Data Analyst', source, kind: 'panel', startWall, zone, lengthMinutes: 60, people },
          ...{ place: '12 Harbour Street', url: null, pipelineId: null },
          ...{ calendarUid: null, calendarSequence: null, calendarOrganiser: null },
        } as never,
        clock.now(),
      ),
    )
    if (!made.ok) throw new Error(made.message)
    return made.id
  }
  const person = (name: string, kind: string) => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@employer.example`
    return { name, kind, email, jobTitle: null, phone: null }
  }
  await add('Northlight', '2027-01-12T10:00', [
    person('Ana Osei', 'interviewer'),
    person('Ben Carter', 'interviewer'),
  ])
  await add('Halden', '2027-01-14T14:00', [person('Cara Lindt', 'hiring_manager')])
  await add('Fennel', '2027-01-19T16:00', [person('Dev Rao', 'hiring_manager')])
  const marlow = await add('Marlow', '2027-01-22T15:00', [person('Eve Lund', 'interviewer')])
  await change(user.id, clock.now(), tx =>
    saveFacts(
      tx,
      user.id,
      marlow,
      [settleFact('decision_date', { state: 'answered', date: '2027-01-29' })],
      clock.now(),
    ),
  )
  return user
}

/** The scheduler's own run, at every moment something is due and four times a day. */
async function liveUntil(userId: string, end: string) {
  const until = new Date(`${end}T12:00:00Z`)
  while (clock.now() < until) {
    await markWhatPassed(clock.now())
    await planTouched(clock.now())
    for (const only of ['draft', 'rest'] as const)
      await testRun(mailbox.url, clock, { kinds: mailKinds, only, abreast: 1 })
    const now = clock.now()
    const [next] = await asUser(userId, tx =>
      tx
        .select({ at: reminders.lookAt })
        .from(reminders)
        .where(and(eq(reminders.state, 'planned'), ne(reminders.kind, 'sent_check')))
        .orderBy(asc(reminders.lookAt))
        .limit(1),
    )
    const quarterDay = new Date((Math.floor(+now / 21_600_000) + 1) * 21_600_000 + 1_800_000)
    const soon = new Date(+now + 60_000)
    const at = next && next.at < quarterDay ? (next.at > soon ? next.at : soon) : quarterDay
    clock.set(at.toISOString())
  }
}

/** Every mail that went: its day, hour, what it was and what rode along. */
async function calendarOf(userId: string): Promise<string[]> {
  const rows = await asUser(userId, async tx => ({
    sent: await tx.select().from(deliveries).orderBy(asc(deliveries.createdAt)),
    carried: await tx.select().from(reminders).where(notInArray(reminders.state, ['planned', 'cancelled'])),
  }))
  return rows.sent.map(({ id, sentAt, subject, kind }) => {
    const at = sentAt ?? new Date(0)
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    const along = rows.carried.filter(row => row.deliveryId === id && row.kind !== kind)
    const also = along.map(row => (row.kind === 'sent_check' ? row.why : row.kind)).sort()
    const when = `${formatDay(localDate(at, zone)).padEnd(16)} ${time.format(at)}`
    return `${when}  ${subject}${also.length ? `  [${also.join(' ')}]` : ''}`
  })
}

it('eight weeks of silence', { timeout: 280_000 }, async () => {
  const user = await fourInterviews()
  await liveUntil(user.id, '2027-03-15')
  const calendar = await calendarOf(user.id)
  console.log(calendar.join('\n'))
  writeFileSync(
    '/tmp/story.txt',
    mailbox
      .mails()
      .map(mail => `######## ${mail.subject}\n${mail.text}`)
      .join('\n\n'),
  )
  const stages = await asUser(user.id, tx => tx.select().from(pipelines))
  console.log(stages.map(({ company, stage }) => `${company}: ${stage}`).join('\n'))
  const own = await asUser(user.id, tx => tx.select().from(settings))
  console.log(own[0]?.quietSince, own[0]?.lastSeenAt)
  const left = await asUser(user.id, tx => tx.select().from(reminders).orderBy(asc(reminders.dueAt)))
  writeFileSync(
    '/tmp/story-reminders.txt',
    left
      .map(r => [r.dueAt.toISOString(), r.lookAt.toISOString(), r.kind, r.step, r.state, r.endReason, r.outcome, r.why].join(' | '))
      .join('\n'),
  )
  expect(calendar.length).toBeGreaterThan(5)
  void [asSystem, noteSeen, toInstant]
})

import { startMailbox } from '@afterword/local-mailbox'
import { and, asc, eq, inArray, ne, notInArray } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { mailKinds } from '@/app/api/cron/mail-kinds'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { noteSeen } from '@/features/account/last-seen'
import { createInterview } from '@/features/interviews/mutations'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { change } from '@/features/planning/change'
import { markWhatPassed, planTouched } from '@/features/planning/plan-due'
import { recordReply } from '@/features/stages/replies'
import { formatDay, localDate } from '@/lib/time'
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
          ...{
            company,
            role: 'Data Analyst',
            source,
            kind: 'panel',
            startWall,
            zone,
            lengthMinutes: 60,
            people,
          },
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
  // Noted on the way in; the other notes still need their line, and are never taken for sent.
  await asUser(user.id, tx =>
    tx.update(interviewPeople).set({ noteStem: 'told_me_about', noteForThem: 'the move to one warehouse' }),
  )
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
    carried: await tx
      .select()
      .from(reminders)
      .where(notInArray(reminders.state, ['planned', 'cancelled'])),
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

const asked = (...letters: string[]) => letters.map(letter => `Did your ${letter} go out?`).join(' ')

/** What came, on which day, with which subject; in brackets what rode along. Four weeks of the ladder, then silence. */
const calendar = `
Mon 11 January   18:00  Northlight, tomorrow at 10:00
Tue 12 January   09:00  In an hour: Northlight, 10:00
Tue 12 January   11:10  How did it go at Northlight?
Tue 12 January   17:00  Your 2 thank-you notes are ready (Northlight)  [analysis minute_again]
Wed 13 January   10:00  Did your 2 thank-you notes go out? (Northlight)
Wed 13 January   18:00  Halden, tomorrow at 14:00
Thu 14 January   13:00  In an hour: Halden, 14:00
Thu 14 January   15:10  How did it go at Halden?
Thu 14 January   17:00  Your thank-you note to Cara Lindt is ready (Halden)  [${asked('thank-you to Ana', 'thank-you to Ben')} analysis minute_again]
Fri 15 January   10:00  Did your thank-you note to Cara Lindt go out? (Halden)
Fri 15 January   15:00  What moved this week?
Mon 18 January   08:30  Your week, in three minutes  [${asked('thank-you to Cara')}]
Mon 18 January   18:00  Fennel, tomorrow at 16:00
Tue 19 January   09:30  Time to ask for news (Northlight)
Tue 19 January   15:00  In an hour: Fennel, 16:00
Tue 19 January   17:10  How did it go at Fennel?
Tue 19 January   19:00  There’s still time: how did it go at Fennel?
Wed 20 January   09:00  Your thank-you note to Dev Rao needs a detail from you (Fennel)  [${asked('nudge to Ana')} analysis]
Thu 21 January   09:30  Time to ask for news (Halden)  [${asked('nudge to Ana')}]
Thu 21 January   10:00  Your thank-you note to Dev Rao needs a detail from you (Fennel)
Thu 21 January   18:00  Marlow, tomorrow at 15:00
Fri 22 January   14:00  In an hour: Marlow, 15:00
Fri 22 January   15:00  What moved this week?  [${asked('nudge to Cara', 'thank-you to Dev')}]
Fri 22 January   16:10  How did it go at Marlow?
Fri 22 January   18:00  There’s still time: how did it go at Marlow?
Mon 25 January   08:30  Your thank-you note to Eve Lund needs a detail from you (Marlow)  [${asked('nudge to Cara')} weekly_plan]
Tue 26 January   09:30  2 messages to send  [${asked('thank-you to Eve')}]
Thu 28 January   09:30  Time to ask for news (Halden)  [${asked('nudge to Dev', 'second nudge to Ana')}]
Fri 29 January   15:00  What moved this week?  [${asked('second nudge to Cara')}]
Mon 1 February   08:30  Your week, in three minutes  [${asked('second nudge to Cara')}]
Tue 2 February   09:30  2 messages to send
Tue 9 February   09:30  2 messages to send
Thu 11 February  09:30  One last note, if you like (Halden)  [${asked('closing note to Ana', 'second nudge to Eve')}]
Mon 15 February  08:30  Your week, in three minutes  [${asked('closing note to Cara')}]
Tue 16 February  09:30  One last note, if you like (Fennel)
Tue 23 February  09:30  One last note, if you like (Marlow)
Mon 1 March      08:30  Shall we go quiet until you’re back?`

/** They are back on 15 March, and Northlight has written. */
const afterwards = `
Fri 19 March     15:00  What moved this week?
Mon 22 March     08:30  Your week, in three minutes
Mon 22 March     09:30  Time to ask for news (Northlight)
Thu 25 March     15:00  What moved this week?`

it('eight weeks of silence: each nudge once, a close, quiet; and all of it again when they are back', {
  timeout: 280_000,
}, async () => {
  const user = await fourInterviews()
  const as = <T>(fn: (tx: Tx) => Promise<T>) => asUser(user.id, fn)
  await liveUntil(user.id, '2027-03-15')
  const mails = await calendarOf(user.id)
  console.log(mails.join('\n'))
  expect(mails).toEqual(calendar.trim().split('\n'))

  const stages = await as(tx => tx.select().from(pipelines))
  expect(stages.map(({ company, stage }) => `${company}: ${stage}`).sort()).toEqual([
    ...['Fennel: quiet', 'Halden: quiet', 'Marlow: quiet', 'Northlight: quiet'],
  ])
  const letters = await as(tx =>
    tx
      .select()
      .from(drafts)
      .where(inArray(drafts.origin, ['nudge', 'thank_you'])),
  )
  const states = letters.map(({ kind, contactId, state }) => `${kind} ${contactId} ${state}`)
  expect(new Set(states).size, 'each letter once').toBe(states.length)
  expect(states.filter(state => / open$/.test(state))).toHaveLength(2) // thanks that still need their line
  expect(states.filter(state => /^nudge.* probably_sent$/.test(state))).toHaveLength(12)

  // True either way: none of them says that an earlier letter was written.
  const ladder = letters.filter(({ kind }) => kind === 'nudge_second' || kind === 'nudge_closing')
  expect(ladder).toHaveLength(8)
  for (const { subject, body } of ladder)
    expect(`${subject}\n${body}`).not.toMatch(
      /I (?:last )?(?:wrote|asked)|my (?:last )?message|January|^Re:|keep asking/,
    )
  for (const { text } of mailbox.mails()) expect(text).not.toMatch(/hasn’t been sent|still fine/)

  const own = () => as(async tx => (await tx.select().from(settings))[0])
  expect((await own())?.quietSince).not.toBeNull()
  await asSystem('test', tx => noteSeen(tx, user.id, clock.now()))
  expect((await own())?.quietSince).toBeNull()
  const northlight = stages.find(({ company }) => company === 'Northlight')?.id ?? ''
  await change(user.id, clock.now(), tx =>
    recordReply(
      tx,
      user.id,
      northlight,
      { cause: 'told', causeId: null, at: clock.now() } as never,
      clock.now(),
    ),
  )
  await liveUntil(user.id, '2027-03-27')
  const again = (await calendarOf(user.id)).slice(mails.length)
  console.log(again.join('\n'))
  expect(again).toEqual(afterwards.trim().split('\n'))
})

import { startMailbox } from '@afterword/local-mailbox'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { mailGate } from '@/db/schema/mail-gate'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { newPerson, remindersOf, testClock, testRun } from '@/e2e/support/deliveries'
import { hadInterview } from '@/e2e/support/had-interview'
import { leaveAsPlanted, seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markAnswered } from '@/features/drafts/mutations'
import { cancelInterview, deleteInterview, updateInterview } from '@/features/interviews/mutations'
import { closeAccount, reopenAccount } from '@/features/own-data/closing'
import { change } from '@/features/planning/change'
import { whatEnded } from '@/features/reminders/end-words'
import { mailKinds } from './mail-kinds'

// What a person does between the moment a mail is claimed and the moment it is sent, with the real kinds of mail.
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())
const evening = '2026-11-23T18:00:00Z' // the brief of tomorrow's interview is due
const clock = testClock(evening)
beforeEach(async () => {
  mailbox.faults.clear()
  mailbox.clear()
  clock.set(evening)
  await asSystem('test', tx => tx.delete(mailGate))
})

const run = (only: 'draft' | 'rest' = 'rest') =>
  testRun(mailbox.url, clock, { kinds: mailKinds, only, abreast: 1 })
const subjects = () => mailbox.log().map(entry => entry.subject)

async function interviewTomorrow() {
  const user = await newPerson()
  const id = await hadInterview(user.id, new Date('2026-11-24T11:00:00Z'), { company: 'Halden', zone: 'UTC' })
  return { user, id, as: <T>(fn: (tx: Tx) => Promise<T>) => change(user.id, clock.now(), fn) }
}

const moveTo = (tx: Tx, id: string, startWall: string) =>
  updateInterview(tx, { id, startWall, zone: 'UTC', lengthMinutes: 60 } as never, clock.now())

/** The mailbox holds the first mail that arrives while `meanwhile` happens. */
async function whilePaused(meanwhile: () => Promise<unknown>, only: 'draft' | 'rest' = 'rest') {
  mailbox.faults.pause()
  const running = run(only)
  await mailbox.faults.waitForHeld()
  await meanwhile()
  mailbox.faults.release()
  return running
}

/** Ticks through the days to come, three hours at a time. */
async function live(days: number) {
  for (let hour = 0; hour < days * 24; hour += 3) {
    clock.forward(3 * 3_600_000)
    await run()
    await run('draft')
  }
}

it.each([
  ['cancelled', cancelInterview],
  ['deleted', deleteInterview],
])('an interview that is %s meanwhile: the mail under way says so, and none follows', async (_, end) => {
  const { user, id, as } = await interviewTomorrow()
  await whilePaused(() => as(tx => end(tx, id, clock.now())))
  expect(subjects()).toEqual(['Halden, tomorrow at 10:00'])
  await live(3)
  expect(subjects()).toHaveLength(1)
  const rows = await remindersOf(user.id)
  const brief = rows.find(row => row.kind === 'brief_evening')
  expect(brief).toMatchObject({ state: 'sent', endReason: 'interview_off' })
  expect(brief && whatEnded(brief)).toBe('The interview isn’t taking place. It was already on its way.')
  const others = rows.filter(row => row.interviewId === id && row.kind !== 'brief_evening')
  expect([...new Set(others.map(row => row.state))]).toEqual(['cancelled'])
})

it('three moves while a mail is under way: one brief of the last time, and none of those between', async () => {
  const { user, id, as } = await interviewTomorrow()
  await whilePaused(async () => {
    for (const wall of ['2026-11-25T09:00', '2026-11-26T15:00', '2026-11-27T13:00'])
      await as(tx => moveTo(tx, id, wall))
  })
  await live(5)
  expect(subjects().filter(subject => /^Halden, |^In an hour/.test(subject))).toEqual([
    'Halden, tomorrow at 10:00', // was already on its way
    'Halden, tomorrow at 13:00',
    'In an hour: Halden, 13:00',
  ])
  const brief = (await remindersOf(user.id)).filter(row => row.kind === 'brief_evening')
  expect(brief.map(row => [row.state, whatEnded(row)])).toEqual([
    ['sent', 'The date has changed. It was already on its way.'],
    ['cancelled', 'The date has changed.'],
    ['cancelled', 'The date has changed.'],
    ['sent', null],
  ])
})

it('three moves after a lost answer: the old brief is not tried again', async () => {
  const { id, as } = await interviewTomorrow()
  mailbox.faults.next({ kind: 'cut', when: 'before' })
  await run()
  for (const wall of ['2026-11-25T09:00', '2026-11-26T15:00', '2026-11-27T13:00'])
    await as(tx => moveTo(tx, id, wall))
  await live(5)
  expect(subjects().filter(subject => subject.startsWith('Halden, '))).toEqual(['Halden, tomorrow at 13:00'])
})

it('the minute taken while its mail waits for another try: it is not sent any more', async () => {
  const { user, id, as } = await interviewTomorrow()
  clock.set('2026-11-24T11:10:00Z')
  mailbox.faults.next({ kind: 'error', status: 500, when: 'before' })
  await run()
  await as(tx =>
    tx
      .insert(reflections)
      .values({ userId: user.id, interviewId: id, deviceKey: 'd', capturedAt: clock.now() }),
  )
  clock.forward(120_000)
  await run()
  expect(subjects()).toEqual([])
  const [minute] = (await remindersOf(user.id)).filter(row => row.kind === 'minute')
  expect(minute).toMatchObject({ state: 'parked', outcome: expect.stringContaining('won’t send it again') })
})

it('a brief that could not leave in time is not sent after the interview has begun', async () => {
  await interviewTomorrow()
  clock.set('2026-11-24T09:00:00Z')
  mailbox.faults.always({ kind: 'error', status: 503, when: 'before' })
  await run()
  mailbox.faults.clear()
  clock.set('2026-11-24T10:01:00Z')
  await run()
  expect(subjects()).toEqual([])
})

it.each([
  ['while the nudge is under way: it says so', 1],
  ['before the nudge is tried again: it stays here', 0],
])('they reply %s', async (_, mails) => {
  const user = await newPerson()
  const about = await asUser(user.id, async tx => {
    const [process_] = await tx
      .insert(pipelines)
      .values({ userId: user.id, company: 'Halden', role: 'r', stage: 'interviewing' })
      .returning()
    const [draft] = await tx
      .insert(drafts)
      .values({ userId: user.id, pipelineId: process_?.id, kind: 'nudge_dated', subject: 's', body: 'b' })
      .returning()
    return { draftId: draft?.id ?? '', pipelineId: process_?.id }
  })
  await seedReminders(
    user.id,
    [{ kind: 'draft', planKey: 'n1', ...about, dueAt: clock.now(), why: 'They said Friday.' }],
    clock.now(),
  )
  await leaveAsPlanted(user.id)
  const reply = () =>
    change(user.id, clock.now(), tx => markAnswered(tx, user.id, about.draftId, clock.now()))
  if (mails === 1) await whilePaused(reply, 'draft')
  else {
    mailbox.faults.next({ kind: 'cut', when: 'before' })
    await run('draft')
    await reply()
  }
  await live(1)
  const [row] = (await remindersOf(user.id)).filter(one => one.planKey === 'n1')
  expect(mailbox.log().filter(entry => entry.key?.includes(row?.id ?? '?'))).toHaveLength(mails)
  expect(row).toMatchObject({ endReason: 'replied' })
  expect(row && (mails ? whatEnded(row) : row.outcome)).toMatch(
    mails ? /already on its way/ : /won’t send it again/,
  )
})

it('an account closed after the run has listed it gets nothing, and its mail again once it is reopened', async () => {
  const both = [await interviewTomorrow(), await interviewTomorrow()]
  const isLeaving = async (userId: string) => (await remindersOf(userId)).some(row => row.state === 'leaving')
  let closed = ''
  await whilePaused(async () => {
    for (const { user } of both) if (!(await isLeaving(user.id))) closed = user.id
    await asSystem('test', tx => closeAccount(tx, { userId: closed, sessionId: '', now: clock.now() }))
  })
  expect(mailbox.log().map(entry => entry.to)).toEqual([
    [both.find(({ user }) => user.id !== closed)?.user.email],
  ])
  await asSystem('test', tx => reopenAccount(tx, closed))
  clock.set('2026-11-24T09:00:00Z')
  await run()
  expect(mailbox.mailsTo(both.find(({ user }) => user.id === closed)?.user.email ?? '')).toHaveLength(1)
})

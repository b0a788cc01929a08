import { startMailbox } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { newPerson, remindersOf, testClock, testRun } from '@/e2e/support/deliveries'
import { leaveAsPlanted, seedReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createInterview, updateInterview } from '@/features/interviews/mutations'
import { change } from '@/features/planning/change'
import { planEverything } from '@/features/planning/plan-everything'
import { recordReply } from '@/features/stages/replies'
import { mailKinds } from './mail-kinds'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())
const clock = testClock('2026-11-23T10:00:00Z')
beforeEach(() => {
  mailbox.clear()
  clock.set('2026-11-23T10:00:00Z')
})

const run = (only: 'draft' | 'rest' = 'rest') => testRun(mailbox.url, clock, { kinds: mailKinds, only })
const bySubject = (pattern: RegExp) => mailbox.mails().find(mail => pattern.test(mail.subject))

async function meeting(startWall: string, preferences = {}, source = 'direct') {
  const user = await newPerson(preferences)
  const created = await change(user.id, clock.now(), tx =>
    createInterview(
      tx,
      user.id,
      {
        company: 'Halden',
        role: 'Operations lead',
        source,
        kind: 'hiring_manager',
        startWall,
        zone: 'UTC',
        lengthMinutes: 60,
        people: [],
        place: '12 Harbour Street',
        url: null,
        pipelineId: null,
      } as never,
      clock.now(),
    ),
  )
  if (!created.ok) throw new Error(created.message)
  const interviewId = created.id
  await asUser(user.id, async tx => {
    const [ana] = await tx
      .insert(contacts)
      .values({
        userId: user.id,
        name: 'Ana Osei',
        jobTitle: 'Head of operations',
        email: 'ana@halden.example',
      })
      .returning()
    await tx
      .insert(interviewPeople)
      .values({ userId: user.id, interviewId, contactId: ana?.id ?? '', noteForMe: 'SECRET canary' })
  })
  await leaveAsPlanted(user.id)
  return { user, interviewId }
}

it('mails the brief, the minute and the evening look, each at its time, and nothing after the minute is taken', async () => {
  const { user, interviewId } = await meeting('2026-11-24T10:00')
  for (const time of ['2026-11-23T18:00', '2026-11-24T09:00', '2026-11-24T11:10']) {
    clock.set(`${time}:00Z`)
    await run()
  }
  expect(mailbox.log().map(entry => entry.subject)).toEqual([
    'Halden, tomorrow at 10:00',
    'In an hour: Halden, 10:00',
    'How did it go at Halden?',
  ])
  const minute = bySubject(/How did it go/)
  expect(minute?.text).toMatch(/\/capture\/[\w-]{43}/)
  expect(minute?.text).toContain('Ana Osei')
  expect(
    mailbox
      .mails()
      .map(mail => `${mail.html}${mail.text}`)
      .join(),
  ).not.toContain('SECRET canary')
  await asUser(user.id, tx =>
    tx.insert(reflections).values({ userId: user.id, interviewId, deviceKey: 'd', capturedAt: clock.now() }),
  )
  clock.set('2026-11-24T20:30:00Z')
  await run()
  expect((await remindersOf(user.id)).map(row => [row.kind, row.state])).toContainEqual([
    'minute_again',
    'skipped',
  ])
  expect(bySubject(/How was Halden/)).toBeDefined()
})

it('mails at the new time after a move, and keeps the employer out of subjects for the discreet', async () => {
  const { user, interviewId } = await meeting('2026-11-24T10:00', { confidential: true })
  const move = { id: interviewId, startWall: '2026-11-25T14:00', zone: 'UTC', lengthMinutes: 60 } as never
  await change(user.id, clock.now(), tx => updateInterview(tx, move, clock.now()))
  for (const time of [
    '2026-11-23T18:00',
    '2026-11-24T09:30',
    '2026-11-24T18:00',
    '2026-11-25T13:00',
    '2026-11-25T15:10',
  ]) {
    clock.set(`${time}:00Z`)
    await run()
  }
  expect(mailbox.log().map(entry => entry.subject)).toEqual([
    'Your interview, tomorrow at 14:00',
    'In an hour, 14:00',
    'How did it go?',
  ])
})

it('brings all thank-yous of an interview in one mail, with the look at the company as a line', async () => {
  const { user, interviewId } = await meeting('2026-11-24T10:00')
  const [pipeline] = await asUser(user.id, tx => tx.select().from(pipelines))
  for (const kind of ['thank_you_manager', 'thank_you_panel'] as const) {
    const [draft] = await asUser(user.id, tx =>
      tx
        .insert(drafts)
        .values({
          userId: user.id,
          kind,
          interviewId,
          pipelineId: pipeline?.id,
          subject: 'Thank you for today',
          body: `Dear you,\n\nYou told me about the night trains (${kind}).`,
        })
        .returning(),
    )
    const reminder = {
      kind: 'draft',
      planKey: kind,
      draftId: draft?.id,
      interviewId,
      bundle: `thank-you:${interviewId}`,
      dueAt: new Date('2026-11-24T17:00:00Z'),
      why: 'Best sent this afternoon.',
    } as const
    await seedReminders(user.id, [reminder], clock.now())
  }
  await leaveAsPlanted(user.id)
  clock.set('2026-11-24T13:30:00Z') // the second minute is due and waits for the thank-you mail
  await run()
  clock.set('2026-11-24T17:00:00Z')
  await run('draft')
  const mail = bySubject(/2 thank-you notes/)
  expect(mail?.text).toContain('night trains (thank_you_manager)')
  expect(mail?.text).toContain('night trains (thank_you_panel)')
  expect(mail?.text).toContain('Your reflection on Halden is still waiting')
  expect(mail?.html).toContain('mailto:')
  expect(mailbox.log()).toHaveLength(2) // the first minute, and this
  const bundled = (await remindersOf(user.id)).filter(row => row.bundle === `thank-you:${interviewId}`)
  expect(bundled.map(row => [row.kind, row.state])).toEqual([
    ['minute_again', 'sent'],
    ['draft', 'sent'],
    ['draft', 'sent'],
    ['analysis', 'sent'],
  ])
})

describe('with an agency', () => {
  const debriefs = async (userId: string) => (await remindersOf(userId)).filter(row => row.kind === 'debrief')

  it('asks for the debrief half an hour after the interview', async () => {
    const { user } = await meeting('2026-11-24T10:00', {}, 'agency')
    expect((await debriefs(user.id)).map(row => row.dueAt.toISOString())).toEqual([
      '2026-11-24T11:30:00.000Z',
    ])
    clock.set('2026-11-24T11:30:00Z')
    await run()
    const mail = bySubject(/A debrief for your recruiter about Halden/)
    const [row] = await debriefs(user.id)
    expect(mail?.text).toContain(`/drafts/${row?.draftId}`)
    expect(mail?.text).toContain('The agency will want to hear about Halden')
  })

  it('asks no more once it was sent or left out, and follows the interview', async () => {
    const { user, interviewId } = await meeting('2026-11-24T10:00', {}, 'agency')
    const move = { id: interviewId, startWall: '2026-11-25T10:00', zone: 'UTC', lengthMinutes: 60 } as never
    await change(user.id, clock.now(), tx => updateInterview(tx, move, clock.now()))
    const planned = (await debriefs(user.id)).filter(row => row.state === 'planned')
    expect(planned.map(row => row.dueAt.toISOString())).toEqual(['2026-11-25T11:30:00.000Z'])
    // Sent in the very moment the mail was about to leave: its last look sees it.
    await asUser(user.id, tx => tx.update(drafts).set({ state: 'sent' }).where(eq(drafts.kind, 'debrief')))
    clock.set('2026-11-25T11:30:00Z')
    await run()
    expect(bySubject(/A debrief for your recruiter/)).toBeUndefined()
    expect((await debriefs(user.id)).at(-1)).toMatchObject({ state: 'skipped' })
  })
})

it('asks once, and says of which day, when a pause or an outage held both minute-mails', async () => {
  const { user } = await meeting('2026-11-24T16:00', { kindsOff: ['draft', 'analysis'] })
  clock.set('2026-11-25T08:00:00Z')
  await run()
  await run()
  expect(mailbox.log().map(entry => entry.subject)).toEqual(['How did it go at Halden?'])
  expect(mailbox.mails()[0]?.text).toContain('You met Halden on Tuesday 24 November.')
  const rows = await remindersOf(user.id)
  const again = rows.find(row => row.kind === 'minute_again')
  expect(again).toMatchObject({ state: 'planned', lookAt: new Date('2026-11-25T09:00:00Z') })
})

it('lets nothing of a Friday wait for Monday’s thank-you', async () => {
  const { user } = await meeting('2026-11-27T13:30')
  await asUser(user.id, tx => planEverything(tx, user.id, clock.now()))
  for (const time of ['27T14:40', '27T16:30', '30T08:30'])
    for (const only of ['rest', 'draft'] as const) {
      clock.set(`2026-11-${time}:00Z`)
      await run(only)
    }
  const sent = (await remindersOf(user.id)).filter(row => row.state === 'sent')
  const when = await asUser(user.id, tx => tx.select().from(deliveries))
  const at = (kind: string) => {
    const row = sent.find(one => one.kind === kind)
    return when
      .find(mail => mail.id === row?.deliveryId)
      ?.sentAt?.toISOString()
      .slice(8, 16)
  }
  expect([at('minute'), at('minute_again'), at('draft')]).toEqual(['27T14:40', '27T16:30', '30T08:30'])
})

it('brings one brief of an interview that is entered on its day', async () => {
  clock.set('2026-11-24T09:00:00Z')
  await meeting('2026-11-24T11:00')
  await run()
  expect(mailbox.log()).toEqual([])
  clock.set('2026-11-24T10:00:00Z')
  await run()
  expect(mailbox.log().map(entry => entry.subject)).toEqual(['In an hour: Halden, 11:00'])
})

it('still brings the nudge when what they wrote was before the interview had ended', async () => {
  const { user } = await meeting('2026-11-24T10:00')
  const heard = async (text: string) => {
    clock.set(text)
    const now = clock.now()
    await change(user.id, now, async tx => {
      const [pipeline] = await tx.select().from(pipelines)
      await recordReply(tx, user.id, pipeline?.id ?? '', { cause: 'told', at: now }, now)
    })
  }
  await heard('2026-11-24T08:00:00Z')
  clock.set('2026-12-01T09:31:00Z')
  await run('draft')
  expect(mailbox.mailsTo(user.email).map(mail => mail.subject)).toEqual(['Time to ask for news (Halden)'])
})

it('after an outage the last call comes, and not the first with it', async () => {
  const { user } = await meeting('2026-11-24T10:00')
  await asUser(user.id, tx => planEverything(tx, user.id, clock.now()))
  clock.set('2026-11-25T10:05:00Z')
  for (let tick = 0; tick < 3; tick++) await run('draft')
  expect(mailbox.mailsTo(user.email).map(mail => mail.subject)).toHaveLength(1)
  const thanks = (await remindersOf(user.id)).filter(row => row.step?.startsWith('thank_you'))
  expect(thanks.map(row => row.state)).toEqual(['skipped', 'sent'])
})

it('sends nothing for a draft that was sent between planning and the last look', async () => {
  const user = await newPerson()
  const [draft] = await asUser(user.id, tx =>
    tx.insert(drafts).values({ userId: user.id, kind: 'nudge_dated', state: 'sent' }).returning(),
  )
  await seedReminders(
    user.id,
    [{ kind: 'draft', planKey: 'n1', draftId: draft?.id, dueAt: clock.now(), why: 'They said Friday.' }],
    clock.now(),
  )
  await run('draft')
  expect(mailbox.log()).toEqual([])
  expect(await remindersOf(user.id)).toMatchObject([{ state: 'skipped', outcome: 'You sent it.' }])
})

it('keeps silent about an interview whose process has ended', async () => {
  const { user, interviewId } = await meeting('2026-11-24T10:00')
  await asUser(user.id, tx => tx.update(pipelines).set({ stage: 'withdrawn' }))
  clock.set('2026-11-24T11:10:00Z')
  await run()
  expect(mailbox.mailsTo(user.email)).toEqual([])
  const [row] = await asUser(user.id, tx =>
    tx.select().from(interviews).where(eq(interviews.id, interviewId)),
  )
  expect(row?.state).toBe('scheduled')
  expect(
    (await remindersOf(user.id)).filter(one => one.state === 'skipped').map(one => one.outcome),
  ).toContain('This process has ended.')
})

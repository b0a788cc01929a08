import { eq, isNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markDraftSent } from '@/features/drafts/mutations'
import { planEverything } from '@/features/planning/plan-everything'
import { requestDraft } from '@/features/planning/request-draft'
import { forgetContact } from './forget'
import { mergeContacts } from './merge'
import { getPerson, listForVcard } from './queries'

useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')
const napkin = 'You drew the whole billing system on one napkin'
const people = [
  {
    name: 'Ana Osei',
    email: 'ana@northlight.example',
    noteForThem: napkin,
    privateNote: 'Plays the viola.',
    rapport: 'good',
  },
  {
    name: 'A. Osei',
    kind: 'hiring_manager',
    email: 'osei@old.example',
    phone: '+44 20 7946 0958',
    noteForThem: 'You laughed about the ledger',
    noteForMe: 'Looked tired.',
    privateNote: 'Knows Cora.',
  },
] as const
const everything = (tx: Tx) =>
  Promise.all([
    tx.select().from(contacts),
    tx.select().from(interviewPeople),
    tx.select().from(drafts),
    tx.select().from(nextSteps),
    tx.select().from(reminders),
  ])

it('makes one person of two, and loses no word, meeting, message or promise', async () => {
  const my = await seedInterview(people)
  const [keepId, otherId] = [my.id('Ana Osei'), my.id('A. Osei')]
  await my.change(now, async tx => {
    await tx.update(pipelines).set({ recruiterId: otherId })
    await tx.insert(nextSteps).values({
      userId: my.userId,
      interviewId: my.interviewId,
      fact: 'decision_date',
      state: 'answered',
      answerDate: '2026-11-30',
      saidById: otherId,
    })
    await planEverything(tx, my.userId, now)
    const theirs = await tx.select().from(drafts).where(eq(drafts.contactId, otherId))
    const thanks = theirs.find(draft => draft.kind.startsWith('thank_you'))
    await markDraftSent(tx, my.userId, thanks?.id ?? '', now)
  })
  expect(await my.change(now, tx => mergeContacts(tx, { keepId, otherId }, now))).toBe(true)
  const page = await my.as(tx => getPerson(tx, keepId))
  expect(page?.person).toMatchObject({
    name: 'Ana Osei',
    email: 'ana@northlight.example',
    phone: people[1].phone,
  })
  for (const kept of [
    'Plays the viola.',
    'Knows Cora.',
    'osei@old.example',
    'A. Osei',
    'Who: Hiring manager',
  ])
    expect(page?.person.privateNote).toContain(kept)
  expect(page?.meetings).toMatchObject([
    { noteForThem: `${napkin}\nYou laughed about the ledger`, noteForMe: 'Looked tired.' },
  ])
  expect(page?.messages.map(message => message.state)).toContain('sent')
  expect(page?.promises).toHaveLength(1)
  const [pipeline] = await my.as(tx => tx.select().from(pipelines))
  expect(pipeline?.recruiterId).toBe(keepId)
  const left = await my.as(tx => tx.select().from(drafts).where(eq(drafts.contactId, otherId)))
  expect(left).toEqual([])
  expect(await my.change(now, tx => mergeContacts(tx, { keepId, otherId }, now))).toBe(false)
})

it('forgets a person for good and keeps that they were there', async () => {
  const my = await seedInterview(people)
  const id = my.id('Ana Osei')
  await my.as(tx => planEverything(tx, my.userId, now))
  await my.change(now, async tx => {
    const [mine] = await tx.select().from(drafts).where(eq(drafts.contactId, id))
    await markDraftSent(tx, my.userId, mine?.id ?? '', now)
    await tx
      .insert(drafts)
      .values({ userId: my.userId, kind: 'debrief', edited: true, body: 'I met Ana Osei and A. Osei.' })
  })
  await my.change(now, tx => forgetContact(tx, id, now))
  const kept = JSON.stringify(await my.as(everything))
  for (const trace of ['Ana Osei', 'ana@northlight', 'napkin', 'viola', '"rapport":"good"'])
    expect(kept).not.toContain(trace)
  expect(kept).toContain('laughed about the ledger')
  const page = await my.as(tx => getPerson(tx, id))
  expect(page).toMatchObject({ person: { name: 'Someone' }, meetings: [{ company: 'Northlight' }] })
  const [sent] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.state, 'sent')))
  expect(sent).toMatchObject({ body: '', contactId: id, sentAt: now })
  const open = await my.as(tx => tx.select().from(drafts).where(isNull(drafts.deletedAt)))
  expect(open.filter(draft => draft.contactId === id && draft.state === 'open')).toEqual([])
})

it('forgets what was written to a panel they were in, and what waited for them says why it does not come', async () => {
  const my = await seedInterview(people, { interview: { jointNote: true } })
  const id = my.id('Ana Osei')
  await my.as(tx => planEverything(tx, my.userId, now))
  const joint = async () =>
    (await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'thank_you_joint'))))[0]
  const note = await joint()
  expect(note?.body).toContain('Ana')
  await my.change(now, tx => markDraftSent(tx, my.userId, note?.id ?? '', now))
  const messages = (await my.as(tx => getPerson(tx, id)))?.messages.map(message => message.id)
  expect(messages).toContain(note?.id)
  const place = { contactId: id, pipelineId: null, interviewId: null }
  const line = { origin: 'in_touch', kind: 'stay_in_touch', step: 'day_90', since: now } as const
  const lineId = await my.change(now, tx => requestDraft(tx, my.userId, { ...line, ...place }, now))
  await my.change(now, tx => forgetContact(tx, id, now))
  expect(await joint()).toMatchObject({ state: 'sent', subject: '', body: '' })
  const waiting = await my.as(tx => tx.select().from(reminders).where(eq(reminders.draftId, lineId)))
  expect(waiting).toMatchObject([{ state: 'cancelled', endReason: 'forgotten' }])
})

it('takes the name out as a word of its own, and leaves words like it', async () => {
  const my = await seedInterview([{ name: 'Will', email: 'will@willow.example' }])
  const body = 'Will and I will meet at Willow. Write to WILL@willow.example.'
  const [left] = await my.change(now, async tx => {
    await tx.insert(drafts).values({ userId: my.userId, kind: 'debrief', edited: true, body })
    const mail = { userId: my.userId, kind: 'digest', subject: 'S', nextTryAt: now } as const
    await tx.insert(deliveries).values([
      { ...mail, idempotencyKey: 'named', request: { text: 'You met Will.' } as never },
      { ...mail, idempotencyKey: 'other', request: { text: 'You will meet Ana.' } as never },
    ])
    await forgetContact(tx, my.id('Will'), now)
    return tx.select().from(drafts).where(eq(drafts.kind, 'debrief'))
  })
  expect(left?.body).toBe('Someone and I will meet at Willow. Write to Someone.')
  const mails = await my.as(tx => tx.select().from(deliveries).orderBy(deliveries.idempotencyKey))
  expect(mails).toMatchObject([
    { state: 'skipped', request: null },
    { state: 'prepared', request: { text: 'You will meet Ana.' } },
  ])
})

it('puts no private word into a contact file', async () => {
  const my = await seedInterview(people)
  const cards = JSON.stringify(await my.as(tx => listForVcard(tx)))
  expect(cards).toContain('Ana Osei')
  expect(cards).not.toMatch(/viola|Cora|tired/)
})

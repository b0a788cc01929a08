import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { plantInterview } from '@/e2e/support/plant-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { mailGroups } from '@/features/deliveries/mail-groups'
import { moveStage } from '@/features/pipelines/move-stage'
import { planEverything } from '@/features/planning/plan-everything'
import { saveMailPreferences } from '@/features/preferences/mutations'
import { draftAsk, draftMovedForward } from '@/features/recruiters/mutations'
import { draftReschedule } from './draft-reschedule'
import { resetToTemplate, saveDraft, saveNoteForThem, setFormality } from './edit-draft'
import { planAfterNo } from './plan-ending'
import { draftAboutOffer, draftThanksToHelpers, draftWithdrawal } from './plan-leaving'
import { saveSignature } from './sign'

useTestDatabase()
const now = new Date('2026-11-25T15:00:00Z')
const later = new Date('2026-11-25T16:00:00Z')

/** One draft of every kind that a step of the person makes, each with words that are said only once. */
async function planted() {
  const my = await plantInterview(
    [{ name: 'Ms Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' }],
    { pipeline: { country: 'DE', source: 'agency' } },
  )
  const { userId, pipelineId, interviewId } = my
  const halden = await my.as(async tx => {
    const person = { userId, name: 'Priya Nair', kind: 'agency_recruiter' } as const
    const [priya] = await tx.insert(contacts).values(person).returning()
    await tx.insert(contacts).values({ userId, name: 'Kim Lund', kind: 'referrer', company: 'Halden' })
    const process_ = { userId, company: 'Halden', role: 'Lead', stage: 'interviewing' } as const
    const [row] = await tx
      .insert(pipelines)
      .values({ ...process_, recruiterId: priya?.id })
      .returning()
    const [ahead] = await tx
      .insert(pipelines)
      .values({ ...process_, company: 'Brix', stage: 'final' })
      .returning()
    if (!row || !ahead) throw new Error('no process')
    const [first] = await tx.select().from(interviews).where(eq(interviews.id, interviewId))
    if (first) await tx.insert(interviews).values({ ...first, id: undefined, pipelineId: row.id })
    const made = { userId, pipelineId: row.id, receivedOn: '2026-11-25', title: 'Chief of Ledgers' } as const
    const [offer] = await tx.insert(offers).values(made).returning()
    if (!offer) throw new Error('no offer')
    await draftAsk(tx, userId, row.id, 'Could you find out who decides?', now)
    await moveStage(tx, { userId, pipelineId: row.id, to: 'final', now })
    await planEverything(tx, userId, now)
    await draftReschedule(tx, userId, interviewId, now)
    const more = { newDate: '2026-12-11', reason: 'I see another team on Thursday' } as const
    await draftAboutOffer(tx, userId, offer, 'more_time', more, now)
    await draftAboutOffer(tx, userId, offer, 'accept_offer', {}, now)
    await draftAboutOffer(tx, userId, offer, 'decline', { reason: 'It is too far to travel' }, now)
    await draftThanksToHelpers(tx, userId, offer, now)
    const because = { reason: 'My daughter starts school', because: 'step_back' }
    await draftWithdrawal(tx, userId, row.id, because, now)
    await moveStage(tx, { userId, pipelineId, to: 'rejected', now })
    await draftMovedForward(tx, userId, ahead.id, now)
    const ana = my.id('Ms Ana Osei')
    const advice = { to: ana, about: 'telling the story of a failure' }
    const choices = { replyTo: ana, advice, referralFrom: ana, keepInTouchWith: [ana] }
    await planAfterNo(tx, userId, pipelineId, choices, now)
    return row.id
  })
  const list = () =>
    my.as(tx =>
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
        .orderBy(drafts.createdAt, drafts.planKey, drafts.kind),
    )
  const texts = async () =>
    Object.fromEntries((await list()).map(row => [`${row.planKey ?? row.kind}`, row.body]))
  return { ...my, halden, list, texts }
}

/** What the form of Settings sends. */
const choices = (signature: string) => ({
  zone: 'America/New_York',
  country: 'US',
  region: null,
  quietFrom: 21,
  quietUntil: 8,
  workingDays: [1, 2, 3, 4, 5],
  on: mailGroups.map(({ id }) => id),
  pausedUntil: null,
  holidayFrom: null,
  holidayUntil: null,
  confidential: false,
  linkedinAccount: 'free' as const,
  linkedinAllowance: 5,
  composer: 'mailto' as const,
  signature,
})

const onceSaid = [
  'find out who decides',
  'Halden: I am in the final round now',
  'Another process of mine has moved',
  'I cannot make Tue 24 November',
  'Friday 11 December',
  'I see another team on Thursday',
  'Chief of Ledgers',
  'It is too far to travel',
  'My daughter starts school',
  'the story of a failure',
  'keep me in your talent pool',
]

describe('an untouched draft written again', () => {
  it('says all it said, whoever signs it', async () => {
    const my = await planted()
    const before = await my.texts()
    for (const said of onceSaid) expect(Object.values(before).join()).toContain(said)
    await my.as(tx => saveSignature(tx, my.userId, 'Robin M. Marsh\n+44 1', later))
    const signed = Object.entries(before).map(([key, body]) => [
      key,
      body.replace(/Robin Marsh$/, 'Robin M. Marsh\n+44 1'),
    ])
    expect(await my.texts()).toEqual(Object.fromEntries(signed))
  })

  it('says all it said, however the person is addressed', async () => {
    const my = await planted()
    for (const id of [my.pipelineId, my.halden]) {
      const row = (await my.list()).find(draft => draft.pipelineId === id)
      await my.as(tx => setFormality(tx, my.userId, row?.id ?? '', 'formal', later))
    }
    const after = await my.texts()
    for (const said of onceSaid) expect(Object.values(after).join()).toContain(said)
    const accepting = Object.entries(after).find(([key]) => key.startsWith('accept_offer'))
    expect(accepting?.[1]).toMatch(/^Hello,|^Dear/)
    const advice = Object.entries(after).find(([key]) => key.startsWith('advice'))
    expect(advice?.[1]).toMatch(/^Dear Ms Osei,/)
  })

  it('comes back whole after "Start again"', async () => {
    const my = await planted()
    const before = await my.texts()
    for (const { id, version } of await my.list())
      await my.as(async tx => {
        await saveDraft(tx, { id, version, subject: 'x', body: 'mine' }, later)
        await resetToTemplate(tx, my.userId, id, later)
      })
    expect(await my.texts()).toEqual(before)
  })

  it('keeps the one thing they said, and goes on following', async () => {
    const my = await planted()
    const helper = (await my.list()).find(row => row.kind === 'thank_you_coordinator')
    const note = 'You called me the minute they said yes'
    await my.as(tx => saveNoteForThem(tx, my.userId, helper?.id ?? '', note, later))
    await my.as(tx => saveSignature(tx, my.userId, 'R. M.', later))
    const [after] = (await my.list()).filter(row => row.id === helper?.id)
    expect(after).toMatchObject({ edited: false })
    expect(after?.body).toContain(note)
    expect(after?.body).toMatch(/R\. M\.$/)
  })
})

it('a note with typed words has its signature exchanged, and nothing else', async () => {
  const my = await planted()
  const [row] = await my.list()
  if (!row) throw new Error('no draft')
  const body = `My own words, by Robin Marsh.\n\nYours,\nRobin Marsh`
  await my.as(async tx => {
    await saveDraft(tx, { id: row.id, version: row.version, subject: 'x', body }, later)
    await saveSignature(tx, my.userId, null, later)
  })
  const bodyNow = async () => (await my.list()).find(({ id }) => id === row.id)?.body
  expect(await bodyNow()).toMatch(/by Robin Marsh\.\n\nYours,\n\{my_signature\}$/)
  await my.as(tx => saveSignature(tx, my.userId, 'R. Marsh', later))
  expect(await bodyNow()).toMatch(/by Robin Marsh\.\n\nYours,\nR\. Marsh$/)
})

it('Settings sign what is not sent yet', async () => {
  const my = await planted()
  await my.as(tx => saveMailPreferences(tx, my.userId, choices('R. M.'), later))
  for (const body of Object.values(await my.texts())) expect(body).toMatch(/\nR\. M\.$/)
})

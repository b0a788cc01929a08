import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { resetToTemplate, saveDraft, saveNoteForThem, setFormality } from '@/features/drafts/edit-draft'
import { saveSignature } from '@/features/drafts/sign'
import { recordRejection } from '@/features/endings/mutations'
import { requestAnotherTime } from '@/features/interviews/request-another-time'
import { acceptOffer, declineOffer } from '@/features/offers/answer-offer'
import { findOffer, recordOffer } from '@/features/offers/mutations'
import { requestOfferLetter, requestWithdrawal } from '@/features/offers/request-letters'
import { saveMailPreferences } from '@/features/preferences/mutations'
import { requestAsk, requestWordsOfProgress } from '@/features/recruiters/mutations'
import { mailGroups } from '@/features/reminders/reminder-rules'
import { moveStage } from '@/features/stages/move-stage'

useTestDatabase()
const now = new Date('2026-11-25T15:00:00Z')
const later = new Date('2026-11-25T16:00:00Z')

/** One draft of every kind that a step of the person makes, each with words that are said only once. */
async function seeded() {
  const my = await seedInterview(
    [{ name: 'Ms Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' }],
    { pipeline: { country: 'DE', source: 'agency' } },
  )
  const { userId, pipelineId, interviewId } = my
  const { halden, corvid, dunmore, ebb, brix, ...offered } = await my.as(async tx => {
    const person = { userId, name: 'Priya Nair', kind: 'agency_recruiter' } as const
    const helper = { userId, name: 'Kim Lund', kind: 'referrer', company: 'Corvid' } as const
    const [priya] = await tx.insert(contacts).values([person, helper]).returning()
    const begin = async (company: string, stage: Stage = 'final', recruiterId?: string) => {
      const row = { userId, company, role: 'Lead', stage, recruiterId }
      const [made] = await tx.insert(pipelines).values(row).returning()
      return made?.id ?? ''
    }
    const offer = async (id: string) => {
      const terms = { receivedOn: '2026-11-25', inWriting: 'yes', title: 'Chief of Ledgers' } as const
      const none = { answerBy: null, pay: null, terms: null, startDate: null }
      const made = await recordOffer(tx, userId, { pipelineId: id, ...terms, ...none }, now)
      const found = await findOffer(tx, made ?? '')
      if (!found) throw new Error('no offer')
      return found
    }
    const halden = await begin('Halden', 'interviewing', priya?.id)
    const [first] = await tx.select().from(interviews).where(eq(interviews.id, interviewId))
    if (first) await tx.insert(interviews).values({ ...first, id: undefined, pipelineId: halden })
    const [corvid, dunmore, ebb] = [await begin('Corvid'), await begin('Dunmore'), await begin('Ebb')]
    const offers = { yes: await offer(corvid), no: await offer(dunmore), open: await offer(ebb) }
    return { halden, corvid, dunmore, ebb, brix: await begin('Brix'), ...offers }
  })
  const step = (run: (tx: Tx) => Promise<unknown>) => my.change(now, run)
  await step(async tx => {
    await requestAsk(tx, userId, halden, 'Could you find out who decides?', now)
    await moveStage(tx, { userId, pipelineId: halden, to: 'final', now, cause: 'by_hand' })
    const reason = 'My daughter starts school'
    await requestWithdrawal(tx, userId, halden, { origin: 'step_back', reason }, now)
    await requestAnotherTime(tx, userId, interviewId, now)
  })
  await step(tx => acceptOffer(tx, userId, offered.yes, [], now))
  await step(tx => declineOffer(tx, userId, offered.no, 'It is too far to travel', now))
  await step(async tx => {
    const more = { newDate: '2026-12-11', reason: 'I see another team on Thursday' } as const
    await requestOfferLetter(tx, userId, offered.open, 'more_time', more, now)
    await requestWordsOfProgress(tx, userId, brix, now)
  })
  const ana = my.id('Ms Ana Osei')
  const adviceAbout = 'telling the story of a failure'
  const choices = { replyTo: ana, adviceAbout, referralFrom: ana, keepInTouchWith: [ana] }
  await step(tx => recordRejection(tx, userId, { ...choices, id: pipelineId }, now))
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
  return { ...my, processes: [pipelineId, halden, corvid, dunmore, ebb], list, texts }
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
  'Tuesday 24 November at 10:00',
  'Friday, December 11',
  'I see another team on Thursday',
  'Wednesday, November 25',
  'It is too far to travel',
  'My daughter starts school',
  'the story of a failure',
  'talent pool',
]

describe('an untouched draft written again', () => {
  it('says all it said, whoever signs it', async () => {
    const my = await seeded()
    const before = await my.texts()
    for (const said of onceSaid) expect(Object.values(before).join()).toContain(said)
    await my.change(later, tx => saveSignature(tx, 'Robin M. Marsh\n+44 1', later))
    const signed = Object.entries(before).map(([key, body]) => [
      key,
      body.replace(/Robin Marsh$/, 'Robin M. Marsh\n+44 1'),
    ])
    expect(await my.texts()).toEqual(Object.fromEntries(signed))
  })

  it('says all it said, however the person is addressed', async () => {
    const my = await seeded()
    for (const id of my.processes) {
      const row = (await my.list()).find(draft => draft.pipelineId === id)
      await my.change(later, tx => setFormality(tx, row?.id ?? '', 'formal', later))
    }
    const after = await my.texts()
    for (const said of onceSaid) expect(Object.values(after).join()).toContain(said)
    const accepting = Object.entries(after).find(([key]) => key.startsWith('accept_offer'))
    expect(accepting?.[1]).toMatch(/^Hello,|^Dear/)
    const advice = Object.entries(after).find(([key]) => key.startsWith('advice'))
    expect(advice?.[1]).toMatch(/^Dear Ms Osei,/)
  })

  it('comes back whole after "Start again"', async () => {
    const my = await seeded()
    const before = await my.texts()
    const rows = await my.list()
    await my.change(later, async tx => {
      for (const { id, version } of rows)
        await saveDraft(tx, { id, version, subject: 'x', body: 'mine' }, later)
    })
    expect(new Set(Object.values(await my.texts()))).toEqual(new Set(['mine']))
    await my.change(later, async tx => {
      for (const { id } of rows) await resetToTemplate(tx, id, later)
    })
    expect(await my.texts()).toEqual(before)
  })

  it('keeps the one thing they said, and goes on following', async () => {
    const my = await seeded()
    const helper = (await my.list()).find(row => row.kind === 'thank_you_coordinator')
    const note = 'You called me the minute the news was in'
    await my.change(later, tx => saveNoteForThem(tx, { id: helper?.id ?? '', stem: null, note }, later))
    await my.change(later, tx => saveSignature(tx, 'R. M.', later))
    const [after] = (await my.list()).filter(row => row.id === helper?.id)
    expect(after).toMatchObject({ edited: false })
    expect(after?.body).toMatch(/call(ed|ing) me the minute the news was in/)
    expect(after?.body).toMatch(/R\. M\.$/)
  })
})

it('a note with typed words has its signature exchanged, and nothing else', async () => {
  const my = await seeded()
  const [row] = await my.list()
  if (!row) throw new Error('no draft')
  const body = `My own words, by Robin Marsh.\n\nYours,\nRobin Marsh`
  await my.change(later, async tx => {
    await saveDraft(tx, { id: row.id, version: row.version, subject: 'x', body }, later)
    await saveSignature(tx, null, later)
  })
  const bodyNow = async () => (await my.list()).find(({ id }) => id === row.id)?.body
  expect(await bodyNow()).toMatch(/by Robin Marsh\.\n\nYours,\n\{my_signature\}$/)
  await my.change(later, tx => saveSignature(tx, 'R. Marsh', later))
  expect(await bodyNow()).toMatch(/by Robin Marsh\.\n\nYours,\nR\. Marsh$/)
})

it('Settings sign what is not sent yet', async () => {
  const my = await seeded()
  await my.change(later, tx => saveMailPreferences(tx, my.userId, choices('R. M.'), later))
  for (const body of Object.values(await my.texts())) expect(body).toMatch(/\nR\. M\.$/)
})

import { eq, like } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planEverything } from '@/features/planning/plan-everything'
import { addToDraft, chooseRecipient } from './add-to-draft'
import { saveDraft } from './edit-draft'
import { requestLinesInTouch } from './keep-in-touch'
import { getDraft } from './queries'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const

async function seeded(people: Parameters<typeof seedInterview>[0] = [ana]) {
  const my = await seedInterview(people)
  const plan = () => my.as(tx => planEverything(tx, my.userId, now))
  const draft = async (kind: string) => {
    const [row] = await my.as(tx => tx.select().from(drafts).where(like(drafts.kind, kind)))
    if (!row) throw new Error(`no ${kind}`)
    return row
  }
  await plan()
  return { ...my, plan, draft }
}

it('a move that was added stands in its place, and stays when the plan writes the note again', async () => {
  const my = await seeded()
  const { id } = await my.draft('thank_you%')
  const offered = await my.as(tx => getDraft(tx, id, now))
  expect(offered?.leftOut.map(({ slot }) => slot)).toContain('problem')
  await my.change(now, tx => addToDraft(tx, { id, slot: 'problem', text: 'the frozen ledger' }, now))
  await my.change(now, tx => addToDraft(tx, { id, slot: 'my_link', text: 'I froze one at Halden' }, now))
  await my.change(now, tx => tx.update(interviewPeople).set({ noteForThem: 'You laughed about it' }))
  const row = await my.draft('thank_you%')
  expect(row.edited).toBe(false)
  expect(row.body).toContain('the frozen ledger')
  expect(row.body).toContain('I froze one at Halden')
  expect(row.body).toMatch(/laugh(ed|ing)? about it/)
  const after = await my.as(tx => getDraft(tx, id, now))
  expect(after?.leftOut.map(({ slot }) => slot)).not.toContain('problem')
})

it('in a typed text it goes before the goodbye', async () => {
  const my = await seeded()
  const { id, version } = await my.draft('thank_you%')
  const body = 'Hi Ana,\n\nMine.\n\nAll the best,\nRobin Marsh'
  await my.change(now, tx => saveDraft(tx, { id, version, subject: 'x', body }, now))
  await my.change(now, tx => addToDraft(tx, { id, slot: 'my_link', text: 'I did this at Halden' }, now))
  expect((await my.draft('thank_you%')).body).toBe(
    'Hi Ana,\n\nMine.\n\nI did this at Halden.\n\nAll the best,\nRobin Marsh',
  )
})

it('a nudge that knows nobody gets a recipient, who stays', async () => {
  const my = await seeded([])
  const nudge = await my.draft('nudge_%')
  expect(nudge).toMatchObject({ contactId: null })
  const person = { userId: my.userId, name: 'Dr Kim Lund', email: 'kim@northlight.example' }
  const [kim] = await my.as(tx => tx.insert(contacts).values(person).returning())
  const page = await my.as(tx => getDraft(tx, nudge.id, now))
  expect(page?.choices?.recent).toMatchObject([{ label: expect.stringContaining('Dr Kim Lund') }])
  const contactId = kim?.id ?? ''
  await my.change(now, tx => chooseRecipient(tx, { id: nudge.id, contactId }, now))
  await my.plan()
  const after = await my.draft('nudge_%')
  expect(after).toMatchObject({ contactId })
  expect(after.body).toMatch(/^Dear Dr Lund,/)
})

it('a debrief holds no private feeling', async () => {
  const my = await seeded()
  await my.change(now, async tx => {
    const person = { userId: my.userId, name: 'Priya Nair', kind: 'agency_recruiter' } as const
    const [priya] = await tx.insert(contacts).values(person).returning()
    await tx.update(pipelines).set({ source: 'agency', recruiterId: priya?.id })
    await tx.insert(reflections).values({
      userId: my.userId,
      interviewId: my.interviewId,
      deviceKey: 'a-phone-0123456789',
      wentWell: 'ONLYME I hid how bored I was',
      theyCaredAbout: 'Speed above all',
      capturedAt: now,
    })
  })
  const debrief = await my.draft('debrief')
  expect(debrief.body).toMatch(/speed above all/i)
  expect(debrief.body).not.toContain('ONLYME')
})

it('the coordinator is asked to pass on the note of whoever has no address', async () => {
  const cora = { name: 'Cora Diaz', kind: 'coordinator', email: 'cora@northlight.example' } as const
  const my = await seeded([{ name: 'Ben Roth' }, cora])
  const { body } = await my.draft('thank_you_coordinator')
  expect(body).toContain('Could you pass the note below on to Ben Roth?')
  expect(body).toMatch(/\* \* \*\n\n\S+ Ben,/)
})

it('keeping in touch is a line after one, three and six months, planned once', async () => {
  const my = await seeded()
  const contactId = my.id('Ana Osei')
  for (const _ of [1, 2]) await my.change(now, tx => requestLinesInTouch(tx, my.userId, contactId, now))
  await my.plan()
  const made = await my.as(tx =>
    tx.select().from(drafts).where(eq(drafts.kind, 'stay_in_touch')).orderBy(drafts.sendAt),
  )
  expect(made.map(row => row.sendAt?.toISOString().slice(0, 7))).toEqual(['2027-01', '2027-02', '2027-05'])
  expect(made.map(row => /(?:It's been|[Ii]t has been|been) (.+?) since/.exec(row.body)?.[1])).toEqual([
    'six weeks',
    'three months',
    'half a year',
  ])
  const due = await my.as(tx =>
    tx
      .select()
      .from(reminders)
      .where(eq(reminders.draftId, made[0]?.id ?? '')),
  )
  expect(due).toMatchObject([{ state: 'planned' }])
})

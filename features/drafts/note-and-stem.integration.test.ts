import { eq, like } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { keepNote } from '@/features/contacts/keep-note'
import { planEverything } from '@/features/planning/plan-everything'
import { addToDraft } from './add-to-draft'
import { addressDraft } from './address-draft'
import { saveDraft, saveNoteForThem } from './edit-draft'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const
const ben = { name: 'Ben Roth', email: 'ben@northlight.example' } as const

async function seeded(people: Parameters<typeof seedInterview>[0] = [ana]) {
  const my = await seedInterview(people)
  await my.as(tx => planEverything(tx, my.userId, now))
  const draft = async (kind = 'thank_you%') => {
    const [row] = await my.as(tx => tx.select().from(drafts).where(like(drafts.kind, kind)))
    if (!row) throw new Error(`no ${kind}`)
    return row
  }
  return { ...my, draft }
}

it('how a note begins is kept beside it, and the letter is woven from both', async () => {
  const my = await seeded()
  const { id } = await my.draft()
  const note = 'the new control room'
  await my.change(now, tx => saveNoteForThem(tx, { id, stem: 'showed_me', note }, now))
  const [met] = await my.as(tx => tx.select().from(interviewPeople))
  expect(met).toMatchObject({ noteStem: 'showed_me', noteForThem: note })
  const shown = (await my.draft()).body
  expect(shown).toMatch(/(?:see(?:ing)?|show(?:ing|ed|n)?|look)\b.*control room/)
  // The stem alone changes what is said.
  const [interviewId, contactId] = [my.interviewId, my.id('Ana Osei')]
  await my.change(now, tx => keepNote(tx, { interviewId, contactId, stem: 'asked_me_about', note }, now))
  expect((await my.draft()).body).toMatch(
    /(?:question|ask)[^.]*control room|control room[^.]*(?:question|ask)/,
  )
  await my.change(now, tx => keepNote(tx, { interviewId, contactId, stem: 'said', note: null }, now))
  expect((await my.as(tx => tx.select().from(interviewPeople)))[0]).toMatchObject({ noteStem: null })
  expect((await my.draft()).body).toContain('{note}')
})

it('a note for the whole panel keeps its beginning with the draft', async () => {
  const my = await seeded([ana, ben])
  await my.change(now, tx => tx.update(interviews).set({ jointNote: true }))
  const { id, body } = await my.draft('thank_you_joint')
  expect(body).toContain('{note}')
  await my.change(now, tx =>
    saveNoteForThem(tx, { id, stem: 'helped_me_by', note: 'finding me a quiet room' }, now),
  )
  const joint = await my.draft('thank_you_joint')
  expect(joint).toMatchObject({ noteStem: 'helped_me_by', edited: false })
  expect(joint.body).toMatch(/(?:finding|find|found) me a quiet room/)
})

it('in a typed text the sentence takes the place of its gap, and nothing else is touched', async () => {
  const my = await seeded()
  const { id, version, subject } = await my.draft()
  const body = 'Hi Ana,\n\n{note} Mine.\n\nBest wishes,\nRobin Marsh'
  await my.change(now, tx => saveDraft(tx, { id, version, subject, body }, now))
  await my.change(now, tx =>
    saveNoteForThem(tx, { id, stem: 'asked_me_about', note: 'ambiguous briefs' }, now),
  )
  expect((await my.draft()).body).toMatch(
    /^Hi Ana,\n\n[A-Z][^{}]*ambiguous briefs[^{}]*\. Mine\.\n\nBest wishes,/,
  )
})

it('an old letter nobody touched is written anew; a touched one is not changed', async () => {
  const my = await seeded([ana, ben])
  const rows = await my.as(tx => tx.select().from(drafts).where(like(drafts.kind, 'thank_you%')))
  const old = 'Dear Ana,\n\nIf I remember one thing, it is this: the ledger.\n\nRobin Marsh'
  const [one, other] = rows
  await my.as(async tx => {
    for (const [row, edited] of [
      [one, false],
      [other, true],
    ] as const)
      await tx
        .update(drafts)
        .set({ body: old, edited })
        .where(eq(drafts.id, row?.id ?? ''))
  })
  await my.as(tx => planEverything(tx, my.userId, now))
  const after = await my.as(tx => tx.select().from(drafts).where(like(drafts.kind, 'thank_you%')))
  const bodyOf = (id = '') => after.find(row => row.id === id)?.body
  expect(bodyOf(one?.id)).toBe(one?.body)
  expect(bodyOf(other?.id)).toBe(old)
})

it('how somebody is addressed is said once, for every letter to them; a typed text keeps all but its greeting', async () => {
  const my = await seeded()
  await my.change(now, tx => tx.update(pipelines).set({ formality: 'formal' }))
  const { id, body } = await my.draft()
  expect(body).toMatch(/^Dear Ana Osei,/)
  await my.change(now, tx => addressDraft(tx, { id, addressAs: 'Dr Osei' }, now))
  const { body: written, version, subject } = await my.draft()
  expect(written).toMatch(/^Dear Dr Osei,/)
  const [kept] = await my.as(tx => tx.select().from(contacts))
  expect(kept).toMatchObject({ addressAs: 'Dr Osei' })
  const mine = 'Dear Dr Osei,\n\nHi from me, in my own words.\n\nRobin'
  await my.change(now, tx => saveDraft(tx, { id, version, subject, body: mine }, now))
  await my.change(now, tx => addressDraft(tx, { id, addressAs: 'Ms Osei' }, now))
  expect((await my.draft()).body).toBe(mine.replace('Dr Osei', 'Ms Osei'))
})

it('what stands open in a typed text is filled where it stands', async () => {
  const my = await seeded()
  const { id, version } = await my.draft('nudge_%')
  const body = 'Hi Ana,\n\nCould we speak at {new_slots}?\n\nBest wishes,\nRobin'
  await my.change(now, tx => saveDraft(tx, { id, version, subject: 'x', body }, now))
  await my.change(now, tx => addToDraft(tx, { id, slot: 'new_slots', text: 'noon on Tuesday' }, now))
  expect((await my.draft('nudge_%')).body).toBe(body.replace('{new_slots}', 'noon on Tuesday'))
})

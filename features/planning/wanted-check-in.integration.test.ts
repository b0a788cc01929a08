import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { type NextStepFact, nextStepFacts, type Source } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { loadOwn, loadProcesses } from './load-processes'
import { wantedCheckIn } from './wanted-check-in'

useTestDatabase()
const evening = new Date('2026-11-24T23:00:00Z')
const known = (facts: readonly NextStepFact[]) => (promised: string) =>
  facts.map(fact => ({
    fact,
    state: 'answered' as const,
    answerDate: fact === 'decision_date' ? promised : null,
  }))
const date = known(['decision_date'])

/** Northlight through Priya's agency, told that they decide by `promised`. */
async function waiting({
  source = 'agency' as Source,
  facts = date('2026-12-14'),
  sentAt = null as Date | null,
}) {
  const my = await seedInterview([{ name: 'Ana Osei' }], { pipeline: { source } })
  const { userId, pipelineId, interviewId } = my
  return my.as(async tx => {
    const priya = { userId, name: 'Priya Nair', kind: 'agency_recruiter' as const, email: 'p@agency.example' }
    const [recruiter] = await tx.insert(contacts).values(priya).returning()
    const recruiterId = recruiter?.id ?? ''
    await tx.update(pipelines).set({ recruiterId }).where(eq(pipelines.id, pipelineId))
    if (facts.length > 0)
      await tx.insert(nextSteps).values(facts.map(fact => ({ ...fact, userId, interviewId })))
    const debrief = { userId, pipelineId, contactId: recruiterId, kind: 'debrief' as const, sentAt }
    if (sentAt) await tx.insert(drafts).values({ ...debrief, state: 'sent' })
    const mine = await loadOwn(tx)
    const [process] = mine ? await loadProcesses(tx, [pipelineId], mine, evening) : []
    return process ? wantedCheckIn(process, evening) : []
  })
}

it.each([
  ['five business days after the conversation, Thanksgiving left out', {}, '2026-12-02T14:30:00.000Z'],
  [
    'counted from the last word to them',
    { sentAt: new Date('2026-11-25T15:00:00Z') },
    '2026-12-03T14:30:00.000Z',
  ],
  ['not without an agency', { source: 'direct' as const }, null],
  ['not when nothing is left to ask', { facts: known(nextStepFacts)('2026-12-14') }, null],
  ['not just before the nudge that asks the same', { facts: date('2026-12-01') }, null],
  ['not beside the nudge of a date nobody gave', { facts: [] }, null],
])('a word with the agency while waiting: %s', async (_, given, sendAt) => {
  const wanted = await waiting(given)
  expect(wanted.map(draft => draft.sendAt?.toISOString())).toEqual(sendAt ? [sendAt] : [])
  for (const { kind, letter, why } of wanted) {
    expect(kind).toBe('recruiter_update')
    expect(letter()?.body).toContain('Northlight')
    expect(why).toMatch(/^You and Priya/)
  }
})

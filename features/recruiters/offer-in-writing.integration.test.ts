import { and, eq, isNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planEverything } from '@/features/planning/plan-everything'
import { moveStage } from '@/features/stages/move-stage'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')

it.each([
  ['said, and not yet written, is no offer to a recruiter', 'not_yet', false],
  ['in writing is one', 'yes', true],
] as const)('an offer that is %s, theirs or of another process', async (_what, inWriting, told) => {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  const { userId, pipelineId } = my
  const update = await my.as(async tx => {
    const [recruiter] = await tx
      .insert(contacts)
      .values({ userId, name: 'Priya Nair', kind: 'agency_recruiter' })
      .returning()
    await tx.update(pipelines).set({ source: 'agency', recruiterId: recruiter?.id })
    const [other] = await tx
      .insert(pipelines)
      .values({ userId, company: 'Halden', role: 'Analyst', stage: 'interviewing' })
      .returning()
    for (const id of [pipelineId, other?.id ?? '']) {
      await tx.insert(offers).values({ userId, pipelineId: id, receivedOn: '2026-11-24', inWriting })
      await moveStage(tx, { userId, pipelineId: id, to: 'offer', now, cause: 'offer_recorded' })
    }
    await planEverything(tx, userId, now)
    const [draft] = await tx
      .select()
      .from(drafts)
      .where(and(eq(drafts.origin, 'recruiter_update'), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    return draft
  })
  const text = `${update?.subject} ${update?.body}`
  expect(text.includes('Northlight: their offer has reached me.')).toBe(told)
  expect(text.includes('one written offer')).toBe(told)
  expect(text.includes('one in its final round')).toBe(!told)
  expect(/\boffer/i.test(text)).toBe(told)
})

import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { moveStage } from './move-stage'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T23:00:00Z')

it('moves nothing by hand that is deleted, and once only', async () => {
  const my = await seedInterview([])
  const move = { userId: my.userId, pipelineId: my.pipelineId, to: 'final', now, cause: 'by_hand' } as const
  const isDeleted = (deletedAt: Date | null) =>
    my.change(now, tx => tx.update(pipelines).set({ deletedAt }).where(eq(pipelines.id, my.pipelineId)))
  const byHand = () => my.change(now, tx => moveStage(tx, { ...move, unlessDeleted: true }))
  await isDeleted(now)
  expect(await byHand()).toBe(false)
  await isDeleted(null)
  expect(await byHand()).toBe(true)
  expect(await byHand()).toBe(false)
})

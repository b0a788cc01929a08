import { and, eq, isNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { moveStage } from '@/features/stages/move-stage'
import { undoLastMove } from '@/features/stages/undo-move'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T20:00:00Z')
const later = new Date('2026-11-24T20:05:00Z')

it('nothing is planned for a process that was put aside, and all of it again once it is back', async () => {
  const my = await seedInterview([
    {
      name: 'Ana Osei',
      kind: 'hiring_manager',
      email: 'ana@northlight.example',
      noteForThem: 'You drew it all',
    },
  ])
  const planned = () =>
    my.as(async (tx: Tx) => ({
      messages: (
        await tx
          .select({ kind: drafts.kind, sendAt: drafts.sendAt })
          .from(drafts)
          .where(and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
          .orderBy(drafts.kind)
      ).map(({ kind }) => kind),
      mails: (
        await tx
          .select({ key: reminders.planKey })
          .from(reminders)
          .where(and(eq(reminders.pipelineId, my.pipelineId), eq(reminders.state, 'planned')))
          .orderBy(reminders.planKey)
      ).map(({ key }) => key),
    }))
  await my.change(now, async () => {})
  const before = await planned()
  expect(before.messages.length).toBeGreaterThan(0)
  expect(before.mails.length).toBeGreaterThan(before.messages.length)

  const move = { userId: my.userId, pipelineId: my.pipelineId, now } as const
  await my.change(now, tx => moveStage(tx, { ...move, to: 'aside', cause: 'by_hand' }))
  expect(await planned()).toEqual({ messages: [], mails: [] })

  await my.change(later, tx => undoLastMove(tx, { ...move, now: later }))
  expect(await planned()).toEqual(before)
})

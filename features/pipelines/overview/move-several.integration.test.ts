import { eq, inArray } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { asUser, type Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { holdSeveral, moveSeveral, undoSeveral } from '@/features/stages/move-several'
import { moveStage } from '@/features/stages/move-stage'
import { undoLastMove } from '@/features/stages/undo-move'
import { giveRecruiter, recruiterBefore, returnRecruiters } from './several'

useTestDatabase()
const now = new Date('2026-11-25T10:00:00Z')
const later = new Date('2026-11-25T10:00:05Z')
let my: Awaited<ReturnType<typeof seedInterview>>
let ids: string[]

beforeEach(async () => {
  my = await seedInterview([])
  const others = await my.as(tx =>
    tx
      .insert(pipelines)
      .values(
        (['applied', 'final', 'quiet'] as const).map((stage, at) => ({
          userId: my.userId,
          company: `Company ${at}`,
          role: 'Analyst',
          stage,
        })),
      )
      .returning({ id: pipelines.id }),
  )
  ids = others.map(({ id }) => id)
  // The last is quiet since it was interviewing.
  await my.as(tx =>
    tx
      .update(pipelines)
      .set({ stage: 'interviewing' })
      .where(eq(pipelines.id, ids[2] ?? '')),
  )
  await my.as(tx => move(tx, ids[2] ?? '', 'quiet'))
})

const move = (tx: Tx, pipelineId: string, to: Stage, at = new Date('2026-11-20T10:00:00Z')) =>
  moveStage(tx, { userId: my.userId, pipelineId, to, now: at, cause: 'by_hand' })
const standing = () =>
  my.as(async tx => {
    const rows = await tx.select().from(pipelines).where(inArray(pipelines.id, ids))
    return ids.map(id => rows.find(row => row.id === id))
  })
const stagesNow = async () => (await standing()).map(row => row?.stage)

it('all of them go at once, each with its line of history, and all of them come back', async () => {
  const moved = await my.as(async tx =>
    moveSeveral(tx, my.userId, await holdSeveral(tx, ids), 'withdrawn', now),
  )
  expect(await stagesNow()).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  expect((await standing()).map(row => row?.endedAt)).toEqual([now, now, now])
  expect(await my.as(tx => undoSeveral(tx, my.userId, moved, 'withdrawn', later))).toBe(3)
  expect(await stagesNow()).toEqual(['applied', 'final', 'quiet'])
  const rows = await standing()
  expect(rows.map(row => row?.endedAt)).toEqual([null, null, null])
  expect(rows.map(row => row?.stageBeforeQuiet)).toEqual([null, null, 'interviewing'])
  const history = await my.as(tx =>
    tx
      .select()
      .from(stageChanges)
      .where(eq(stageChanges.pipelineId, ids[1] ?? '')),
  )
  expect(history.map(({ fromStage, toStage, cause }) => [fromStage, toStage, cause])).toEqual([
    ['final', 'withdrawn', 'by_hand'],
    ['withdrawn', 'final', 'undone'],
  ])
})

it('what was over long ago, and went back by a slip, is over since then, not since the slip was put right', async () => {
  const [id = ''] = ids
  await my.as(tx => move(tx, id, 'rejected'))
  const over = new Date('2026-11-20T10:00:00Z')
  const slip = () => my.as(async tx => moveSeveral(tx, my.userId, await holdSeveral(tx, [id]), 'final', now))
  for (const at of [later, new Date(+later + 60_000)]) {
    const moved = await slip()
    await my.as(tx => undoSeveral(tx, my.userId, moved, 'final', at))
    expect((await standing())[0]).toMatchObject({ stage: 'rejected', endedAt: over, stageChangedAt: over })
  }
  const last = new Date(+later + 120_000)
  await my.as(tx => move(tx, id, 'interviewing', last))
  await my.as(tx => undoLastMove(tx, { userId: my.userId, pipelineId: id, now: new Date(+last + 5000) }))
  expect((await standing())[0]).toMatchObject({ stage: 'rejected', endedAt: over, stageChangedAt: over })
})

it('leaves out what is there already, and what was moved on since', async () => {
  const moved = await my.as(async tx => moveSeveral(tx, my.userId, await holdSeveral(tx, ids), 'final', now))
  expect(moved.map(({ id }) => id)).not.toContain(ids[1])
  await my.as(tx => move(tx, ids[0] ?? '', 'offer'))
  expect(await my.as(tx => undoSeveral(tx, my.userId, moved, 'final', later))).toBe(1)
  expect(await stagesNow()).toEqual(['offer', 'final', 'quiet'])
})

it('knows what a reply brings a quiet one back to', async () => {
  await my.as(async tx => moveSeveral(tx, my.userId, await holdSeveral(tx, ids.slice(0, 2)), 'quiet', now))
  expect((await standing()).map(row => row?.stageBeforeQuiet)).toEqual(['applied', 'final', 'interviewing'])
})

it('gives all of them one recruiter, and each the one it had before', async () => {
  const [priya, rosa] = await my.as(tx =>
    tx
      .insert(contacts)
      .values(
        ['Priya Nair', 'Rosa Blum'].map(name => ({
          userId: my.userId,
          name,
          kind: 'agency_recruiter' as const,
        })),
      )
      .returning({ id: contacts.id }),
  )
  const [given, before] = [priya?.id ?? '', rosa?.id ?? '']
  await my.as(tx =>
    tx
      .update(pipelines)
      .set({ recruiterId: before, source: 'in_house' })
      .where(eq(pipelines.id, ids[0] ?? '')),
  )
  const held = await my.as(tx => holdSeveral(tx, ids))
  expect(await my.as(tx => giveRecruiter(tx, held, given, now))).toBe('Priya Nair')
  expect((await standing()).map(row => [row?.recruiterId, row?.source])).toEqual(
    Array.from({ length: 3 }, () => [given, 'agency']),
  )
  const was = held.map(one => ({ id: one.id, was: recruiterBefore(one) }))
  await my.as(tx => returnRecruiters(tx, was, given, now))
  expect((await standing()).map(row => [row?.recruiterId, row?.source])).toEqual([
    [before, 'in_house'],
    [null, 'direct'],
    [null, 'direct'],
  ])
})

it('holds nothing of anybody else', async () => {
  const stranger = await seedInterview([])
  expect(await asUser(stranger.userId, tx => holdSeveral(tx, ids))).toEqual([])
})

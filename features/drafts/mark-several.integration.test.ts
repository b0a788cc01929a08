import { inArray } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import type { DraftKind, DraftState } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markSeveral, reopenSeveral } from './mark-several'

useTestDatabase()
const now = new Date('2026-11-25T10:00:00Z')
let my: Awaited<ReturnType<typeof seedInterview>>
const written: [DraftKind, DraftState][] = [
  ['stay_in_touch', 'open'],
  ['referral_ask', 'open'],
  ['stay_in_touch', 'answered'],
  ['decline', 'open'],
]
let ids: string[]

beforeEach(async () => {
  my = await seedInterview([])
  const made = await my.as(tx =>
    tx
      .insert(drafts)
      .values(
        written.map(([kind, state], at) => ({
          userId: my.userId,
          kind,
          state,
          origin: 'by_hand' as const,
          channel: 'email' as const,
          subject: `Line ${at}`,
          body: 'Hello.',
          pipelineId: kind === 'decline' ? my.pipelineId : null,
        })),
      )
      .returning({ id: drafts.id }),
  )
  ids = made.map(({ id }) => id)
})

const states = async () => {
  const rows = await my.as(tx => tx.select().from(drafts).where(inArray(drafts.id, ids)))
  return ids.map(id => rows.find(row => row.id === id)?.state)
}

it('marks those that stand open, and leaves the others as they are', async () => {
  const marked = await my.as(tx => markSeveral(tx, my.userId, ids.slice(0, 3), 'sent', now))
  expect(marked.toSorted()).toEqual(ids.slice(0, 2).toSorted())
  expect(await states()).toEqual(['sent', 'sent', 'answered', 'open'])
  expect(await my.as(tx => reopenSeveral(tx, my.userId, marked, now))).toBe(2)
  expect(await states()).toEqual(['open', 'open', 'answered', 'open'])
})

it('what follows from one of them follows, and is taken back with it', async () => {
  const stage = async () => (await my.as(tx => tx.select().from(pipelines)))[0]?.stage
  const before = await stage()
  const marked = await my.as(tx => markSeveral(tx, my.userId, [ids[0] ?? '', ids[3] ?? ''], 'sent', now))
  expect(await stage()).toBe('withdrawn')
  expect(await my.as(tx => reopenSeveral(tx, my.userId, marked, now))).toBe(2)
  expect(await stage()).toBe(before)
  expect(await states()).toEqual(['open', 'open', 'answered', 'open'])
})

it('several are left out, and come back', async () => {
  const marked = await my.as(tx => markSeveral(tx, my.userId, ids.slice(0, 2), 'skipped', now))
  expect(await states()).toEqual(['skipped', 'skipped', 'answered', 'open'])
  await my.as(tx => reopenSeveral(tx, my.userId, marked, now))
  expect(await states()).toEqual(['open', 'open', 'answered', 'open'])
})

it('touches nothing of anybody else', async () => {
  const stranger = await seedInterview([])
  expect(await asUser(stranger.userId, tx => markSeveral(tx, stranger.userId, ids, 'sent', now))).toEqual([])
  expect(await asUser(stranger.userId, tx => reopenSeveral(tx, stranger.userId, ids, now))).toBe(0)
  expect(await states()).toEqual(['open', 'open', 'answered', 'open'])
})

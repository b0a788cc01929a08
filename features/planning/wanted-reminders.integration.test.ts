import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planEverything } from './plan-everything'

useTestDatabase()
it.each([
  ['is not named for a firm that has fewer than 25 people', 'ON', false, []],
  ['is named for one that has as many', 'ON', true, ['2027-01-08T15:00:00.000Z']],
  ['is named while nobody knows, and says so', 'ON', null, ['2027-01-08T15:00:00.000Z']],
  ['is not named elsewhere', 'BC', true, []],
] as const)('the day on which Ontario owes an answer %s', async (_what, region, atLeast25Staff, due) => {
  const zone = 'America/Toronto'
  const my = await seedInterview([], { pipeline: { country: 'CA', region, zone, atLeast25Staff: null } })
  const duty = () =>
    my.as(tx =>
      tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.kind, 'duty_to_inform'), eq(reminders.state, 'planned'))),
    )
  const plan = () => my.as(tx => planEverything(tx, my.userId, new Date('2026-11-24T17:00:00Z')))
  await plan()
  // Learned later: what was planned before goes, or comes.
  await my.as(tx => tx.update(pipelines).set({ atLeast25Staff }))
  await plan()
  const planned = await duty()
  expect(planned.map(({ dueAt }) => dueAt.toISOString())).toEqual(due)
  for (const { why } of planned) expect(why.includes('if it has 25')).toBe(atLeast25Staff === null)
})

// It ended at 16:00; the first minute was mailed at 16:10.
it.each([
  [
    'is not mailed twice when its length is put right afterwards',
    '2026-11-24T16:30:00Z',
    '2026-11-24T15:45:00Z',
    0,
  ],
  [
    'comes again when it was moved to the afternoon in the room',
    '2026-11-24T16:30:00Z',
    '2026-11-24T20:00:00Z',
    1,
  ],
  ['comes again when it was really held the day after', '2026-11-25T17:00:00Z', '2026-11-25T16:00:00Z', 1],
])('the first minute %s', async (_what, changedAt, endsAt, again) => {
  const my = await seedInterview([])
  const minutes = () =>
    my.as(tx =>
      tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.kind, 'minute'), eq(reminders.state, 'planned'))),
    )
  await my.as(tx => planEverything(tx, my.userId, new Date('2026-11-23T12:00:00Z')))
  expect(await minutes()).toMatchObject([{ dueAt: new Date('2026-11-24T16:10:00Z') }])
  const end = new Date(endsAt)
  await my.change(new Date(changedAt), async tx => {
    await tx.update(reminders).set({ state: 'sent' }).where(eq(reminders.kind, 'minute'))
    await tx
      .update(interviews)
      .set({ startsAt: new Date(end.getTime() - 45 * 60_000), lengthMinutes: 45, endsAt: end })
  })
  expect(await minutes()).toHaveLength(again)
})

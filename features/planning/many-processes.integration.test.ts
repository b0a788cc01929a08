import { channel } from 'node:diagnostics_channel'
import { and, count, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planTouched } from './plan-due'
import { processesAtOnce } from './reconcile'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T23:00:00Z')
const startsAt = new Date('2026-11-23T15:00:00Z')

/** So many more processes that wait for word after a conversation. */
async function seedWaiting(tx: Tx, userId: string, many: number): Promise<void> {
  const made = await tx
    .insert(pipelines)
    .values(
      Array.from({ length: many }, (_, at) => ({
        userId,
        company: `Company ${at}`,
        role: 'Data Analyst',
        stage: 'interviewing' as const,
      })),
    )
    .returning({ pipelineId: pipelines.id })
  const wall = { startWall: '2026-11-23T10:00', zone: 'America/New_York', tzdbVersion: 'test' }
  const when = { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
  await tx.insert(interviews).values(made.map(row => ({ ...row, ...wall, ...when, userId })))
}

const openNudges = async (tx: Tx) =>
  (
    await tx
      .select({ many: count() })
      .from(drafts)
      .where(and(eq(drafts.kind, 'nudge_undated'), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  )[0]?.many
const waiting = async (tx: Tx) => (await tx.select({ many: count() }).from(touched))[0]?.many

describe('a person with many processes', () => {
  it('waits for no more than a part of them; the rest follow by the scheduler', async () => {
    const my = await seedInterview([])
    const many = processesAtOnce * 2 + 50
    await my.change(now, tx => seedWaiting(tx, my.userId, many))
    expect(await my.as(openNudges)).toBe(processesAtOnce)
    expect(await my.as(waiting)).toBe(many + 1 - processesAtOnce)
    // Another change meanwhile is planned at once, and does not carry the rest.
    await my.change(now, tx =>
      tx.update(pipelines).set({ stage: 'withdrawn', endedAt: now }).where(eq(pipelines.id, my.pipelineId)),
    )
    expect(await my.as(waiting)).toBeGreaterThanOrEqual(many - processesAtOnce)
    for (let minute = 0; minute < 3; minute++) await planTouched(now)
    expect(await my.as(openNudges)).toBe(many)
    expect(await my.as(waiting)).toBe(0)
  }, 60_000)

  it('asks the database the same number of times for one process and for a hundred', async () => {
    const one = await seedInterview([])
    const hundred = await seedInterview([])
    await hundred.change(now, tx => seedWaiting(tx, hundred.userId, 99))
    await one.change(now, async () => {})
    const statements = async (my: typeof one, zone: string) => {
      const told: number[] = []
      const note = (message: unknown) => told.push((message as { statements: number }).statements)
      const finished = channel('afterword:transaction')
      finished.subscribe(note)
      await my.change(now, tx => tx.update(settings).set({ zone }))
      finished.unsubscribe(note)
      return told.reduce((sum, one) => sum + one, 0)
    }
    const few = await statements(one, 'America/Chicago')
    expect(few).toBeLessThan(33)
    expect(await statements(hundred, 'America/Chicago')).toBeLessThanOrEqual(few + 2)
  })
})

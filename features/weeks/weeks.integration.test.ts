import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { weekPlans } from '@/db/schema/week-plans'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { Reminder, Settings } from '@/features/deliveries/mail-kind'
import { lookOnce } from '@/features/deliveries/prepare'
import { weekMail } from '@/features/insights/mail-kinds'
import { createPipeline } from '@/features/pipelines/mutations'
import { createPipelineInput } from '@/features/pipelines/schema'
import { moveStage } from '@/features/stages/move-stage'
import { saveWeekPlan, saveWeekReview } from './mutations'
import { loadWeek } from './queries'
import { weekLines } from './week-lines'

useTestDatabase()
// Tuesday morning in New York.
const now = new Date('2026-11-24T13:00:00Z')
const weekly = async (tx: Tx) =>
  (await tx.select().from(reminders).orderBy(reminders.dueAt)).filter(row => row.kind.startsWith('weekly'))
const waiting = async (tx: Tx) => (await weekly(tx)).filter(row => row.state === 'planned')
const plan = {
  weekOf: '2026-11-23',
  applications: 2,
  conversations: 1,
  followUps: 1,
  floor: 3,
  intention: null,
}

describe('the weekly mails', () => {
  it('begin with the first pipeline, one of each, however often it is planned', async () => {
    const my = await seedInterview([])
    for (const company of ['Halden', 'Brix'])
      await my.change(now, tx =>
        createPipeline(tx, my.userId, createPipelineInput.parse({ company, role: 'Analyst' }), now),
      )
    expect((await my.as(weekly)).map(row => [row.planKey, row.dueAt.toISOString()])).toEqual([
      ['weekly_review:2026-11-23', '2026-11-27T20:00:00.000Z'],
      ['weekly_plan:2026-11-30', '2026-11-30T13:30:00.000Z'],
    ])
  })

  it.each<[string, Partial<Settings>]>([
    ['the search is paused', { searchPausedUntil: new Date('2026-12-07T05:00:00Z') }],
    ['the person is on holiday', { holidayFrom: '2026-11-25', holidayUntil: '2026-12-06' }],
    ['all mail is paused', { pausedUntil: new Date('2026-12-07T05:00:00Z') }],
    ['they switched it off', { kindsOff: ['weekly_review'] }],
    ['their address is refused', { suppressedAt: now, suppressedBy: 'bounce' }],
  ])('go on although %s: the next one is planned when one is left out', async (_, change) => {
    const my = await seedInterview([])
    await my.change(now, tx => saveWeekPlan(tx, my.userId, plan, now))
    const friday = new Date('2026-11-27T20:00:01Z')
    const looked = await my.as(async tx => {
      await tx.update(settings).set(change)
      const [own] = await tx.select().from(settings)
      const [review] = await weekly(tx)
      const user = { id: my.userId, email: 'a@b.example', name: null }
      const context = { user, settings: own as Settings, now: friday }
      return lookOnce({ kindOf: () => weekMail }, tx, { ...(review as Reminder), draftKind: null }, context)
    })
    expect(looked).toEqual({ skip: expect.any(String) })
    expect((await my.as(weekly)).map(row => row.planKey)).toContain('weekly_review:2026-11-30')
  })

  it('end with an offer accepted, and begin again with a new process or when the yes was a slip', async () => {
    const my = await seedInterview([], { pipeline: { createdAt: now } })
    await my.change(now, tx => saveWeekPlan(tx, my.userId, plan, now))
    const friday = new Date('2026-11-27T20:00:01Z')
    const move = (to: Stage) =>
      my.change(friday, tx =>
        moveStage(tx, { userId: my.userId, pipelineId: my.pipelineId, to, now: friday, cause: 'by_hand' }),
      )
    const look = () =>
      my.as(async tx => {
        const [own] = await tx.select().from(settings)
        const [review] = await weekly(tx)
        const user = { id: my.userId, email: 'a@b.example', name: null }
        const context = { user, settings: own as Settings, now: friday }
        return lookOnce({ kindOf: () => weekMail }, tx, { ...(review as Reminder), draftKind: null }, context)
      })
    const next = async () => (await my.as(waiting)).map(row => row.planKey)
    await move('accepted')
    expect(await look()).toEqual({ skip: 'You accepted an offer.' })
    expect(await next()).not.toContain('weekly_review:2026-11-30')
    await move('offer')
    expect(await look()).toEqual({ wanted: true })
    await move('accepted')
    const input = createPipelineInput.parse({ company: 'Halden', role: 'Analyst' })
    const saturday = new Date('2026-11-28T10:00:00Z')
    await my.change(saturday, tx => createPipeline(tx, my.userId, input, saturday))
    expect(await next()).toContain('weekly_review:2026-11-30')
  })

  it('one that a yes had ended comes back when the yes was a slip, and not when its day is over', async () => {
    const my = await seedInterview([], { pipeline: { createdAt: now } })
    await my.change(now, tx => saveWeekPlan(tx, my.userId, plan, now))
    const move = (to: Stage, at: Date) =>
      my.change(at, tx =>
        moveStage(tx, { userId: my.userId, pipelineId: my.pipelineId, to, now: at, cause: 'by_hand' }),
      )
    const stands = async () => {
      const [row] = await my.as(tx =>
        tx.select().from(reminders).where(eq(reminders.planKey, 'weekly_review:2026-11-23')),
      )
      return [row?.state, row?.endReason]
    }
    const friday = new Date('2026-11-27T20:00:01Z')
    await move('accepted', friday)
    expect(await stands()).toEqual(['cancelled', 'search_over'])
    await move('offer', new Date('2026-11-27T20:05:00Z'))
    expect(await stands()).toEqual(['planned', null])
    await move('accepted', new Date('2026-11-27T20:06:00Z'))
    await move('offer', new Date('2026-12-09T15:00:00Z'))
    expect(await stands()).toEqual(['cancelled', 'search_over'])
  })

  it('stop for a week that was looked at before they came', async () => {
    const my = await seedInterview([])
    await my.change(now, tx => saveWeekPlan(tx, my.userId, plan, now))
    const review = { weekOf: '2026-11-23', moreApplications: 2, moreConversations: null, review: 'Calm.' }
    const friday = new Date('2026-11-27T15:00:00Z')
    await my.change(friday, tx => saveWeekReview(tx, my.userId, review, friday))
    const [row] = await my.as(tx =>
      tx.select().from(reminders).where(eq(reminders.planKey, 'weekly_review:2026-11-23')),
    )
    expect(row).toMatchObject({ state: 'done', endReason: 'week_reviewed' })
    const next = (await my.as(waiting)).map(one => one.planKey)
    expect(next, 'and go on the week after').toEqual(['weekly_plan:2026-11-30', 'weekly_review:2026-11-30'])
    const [kept] = await my.as(tx => tx.select().from(weekPlans))
    expect(kept).toMatchObject({
      applications: 2,
      review: 'Calm.',
      done: { applications: 2, conversations: 0 },
    })
  })

  it('say in a line where the search rests on little, and what the week held', async () => {
    const my = await seedInterview([])
    const evening = new Date('2026-11-24T22:00:00Z')
    expect(await my.as(tx => weekLines(tx, 'weekly_plan', evening))).toEqual([
      'Only one process is under way; a second one makes the waiting easier.',
    ])
    expect(await my.as(tx => weekLines(tx, 'weekly_review', evening))).toEqual([
      'So far: 0 applications, 1 conversation, 0 messages sent.',
    ])
    const nextFriday = new Date('2026-12-04T15:00:00Z')
    expect(await my.as(tx => weekLines(tx, 'weekly_review', nextFriday)), 'no row of noughts').toEqual([])
  })
})

it('counts on the person’s own calendar', async () => {
  const my = await seedInterview([])
  const week = await my.as(tx => loadWeek(tx, new Date('2026-11-30T02:00:00Z')))
  expect(week).toMatchObject({ today: '2026-11-29', monday: '2026-11-23' })
  expect(week.counts).toMatchObject({ firstOn: '2026-11-24', week: { conversations: 1 } })
})

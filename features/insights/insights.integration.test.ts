import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Stage } from '@/db/enums'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { saveAnalysis } from '@/features/analyses/mutations'
import { listComparable } from '@/features/analyses/queries'
import { analysisInput } from '@/features/analyses/schema'
import { loadNextTime } from '@/features/endings/next-time'
import { addFeedback } from '@/features/feedback/mutations'
import { createPipeline } from '@/features/pipelines/mutations'
import { createPipelineInput } from '@/features/pipelines/schema'
import { moveStage } from '@/features/stages/move-stage'
import { funnelOf } from './funnel'
import { advancedOf } from './outcomes'
import { patternsOf } from './patterns'
import { loadInsights } from './queries'
import { waitingFor } from './waiting-for'

useTestDatabase()
const now = new Date('2026-12-04T15:00:00Z')

/** Three rounds in three processes: one went on, one was a no, one is still waiting. */
async function seeded() {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  const { userId } = my
  const add = (company: string, days: number) =>
    my.as(async tx => {
      const input = createPipelineInput.parse({ company, role: 'Analyst' })
      const pipelineId = await createPipeline(tx, userId, input, new Date('2026-11-01T12:00:00Z'))
      const startsAt = new Date(Date.UTC(2026, 10, days, 15))
      const [row] = await tx
        .insert(interviews)
        .values({
          userId,
          pipelineId,
          startWall: '2026-11-10T10:00',
          zone: 'America/New_York',
          startsAt,
          endsAt: new Date(+startsAt + 3_600_000),
          tzdbVersion: 'test',
        })
        .returning()
      return { pipelineId, interviewId: row?.id ?? '' }
    })
  const halden = await add('Halden', 10)
  const brix = await add('Brix', 17)
  const rounds = [my.interviewId, halden.interviewId, brix.interviewId]
  await my.as(async tx => {
    for (const [index, interviewId] of rounds.entries()) {
      await tx.insert(reflections).values({
        userId,
        interviewId,
        deviceKey: `d${index}`,
        gut: 4,
        likelihood: 8,
        strengths: ['calm'],
        workOn: index < 2 ? ['rambled'] : [],
        capturedAt: now,
      })
      await tx.insert(questions).values({
        userId,
        interviewId,
        direction: 'asked_of_me',
        type: 'weaknesses',
        difficulty: 'stumped',
        text: 'What would you change about yourself?',
        ifThen: 'name one habit and what I do about it',
      })
    }
  })
  const move = (pipelineId: string, to: Stage, at: string) =>
    my.change(new Date(at), tx =>
      moveStage(tx, { userId, pipelineId, to, now: new Date(at), cause: 'by_hand' }),
    )
  await move(halden.pipelineId, 'interviewing', '2026-11-10T12:00:00Z')
  await move(halden.pipelineId, 'offer', '2026-11-18T16:00:00Z')
  await move(brix.pipelineId, 'rejected', '2026-11-20T16:00:00Z')
  return { ...my, halden, brix }
}

it('hears what is said twice, of a round or of a process as a whole, after a no too', async () => {
  const my = await seeded()
  const said = { saidById: null, relayedById: null, about: 'Pace', text: 'It took a while.' }
  await my.as(async tx => {
    const { pipelineId, interviewId } = my.halden
    await addFeedback(tx, my.userId, { ...said, pipelineId, interviewId, receivedOn: '2026-11-20' }, now)
    const whole = { pipelineId: my.brix.pipelineId, interviewId: null, receivedOn: '2026-11-24' }
    await addFeedback(tx, my.userId, { ...said, about: 'pace', ...whole }, now)
  })
  const { reflected } = await my.as(tx => loadInsights(tx, now))
  expect(patternsOf(reflected).heard).toEqual([{ what: 'Pace', interviews: 2 }])
})

it('goes through what was said once, however many rounds and words a process has', async () => {
  const my = await seeded()
  const { userId } = my
  const { pipelineId } = my.halden
  const many = Array.from({ length: 60 }, (_, n) => n)
  await my.as(async tx => {
    const rounds = await tx
      .insert(interviews)
      .values(
        many.map(n => {
          const startsAt = new Date(+now - (n + 2) * 86_400_000)
          const when = { startsAt, endsAt: new Date(+startsAt + 3_600_000), startWall: '2026-11-10T10:00' }
          return { userId, pipelineId, ...when, zone: 'America/New_York', tzdbVersion: 'test' }
        }),
      )
      .returning({ id: interviews.id })
    await tx.insert(reflections).values(
      rounds.map(({ id: interviewId }) => ({
        ...{ userId, interviewId, deviceKey: interviewId, gut: 3, likelihood: 5, capturedAt: now },
      })),
    )
    await tx.insert(feedback).values(
      many.map(() => ({
        userId,
        pipelineId,
        about: 'Pace',
        text: 'It took a while.',
        receivedOn: '2026-11-24',
      })),
    )
  })
  const [rows] = await my.as(async tx => {
    await loadInsights(tx, now)
    return tx.execute<{ n: number }>(sql`select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as n
      from pg_stat_xact_user_tables`)
  })
  // A look per round and word would be two hundred thousand rows.
  expect(rows?.n).toBeLessThan(30_000)
  expect(rows?.n).toBeGreaterThan(100)
})

it('reads patterns, outcomes, the way through the stages and the waits from what was kept', async () => {
  const my = await seeded()
  const insights = await my.as(tx => loadInsights(tx, now))
  expect(patternsOf(insights.reflected)).toMatchObject({
    n: 3,
    strengths: [{ what: 'calm', interviews: 3 }],
    workOn: [{ what: 'rambled', interviews: 2 }],
    stumpedBy: [{ what: 'weaknesses', interviews: 3 }],
  })
  expect(insights.reflected.map(advancedOf)).toEqual([true, false, null])
  expect(funnelOf(insights.search.standings)).toMatchObject([
    { decided: 2, passed: 2, share: null },
    { decided: 2, passed: 1, share: null },
    { decided: 0, waiting: 1 },
  ])
  expect(insights.search.ownWaits).toEqual({ n: 2, median: 5.5 })
  const { waiting } = waitingFor(insights, now)
  expect(waiting.map(row => row.company)).toEqual(['Northlight'])
  expect(waiting[0]?.weather.line).toBe(
    'Day 10 since the last interview. That is within what others waited on average.',
  )
})

it('tells which companies were looked at', async () => {
  const my = await seeded()
  const card = analysisInput.parse({ interviewId: my.brix.interviewId, 'score-team': '4' })
  await my.as(tx => saveAnalysis(tx, my.userId, card, now))
  const companies = await my.as(listComparable)
  expect(companies.map(row => [row.company, row.analysed])).toEqual([
    ['Brix', true],
    ['Halden', false],
  ])
})

it('packs one ending into a page: again, practise, keep', async () => {
  const my = await seeded()
  const { userId, pipelineId } = my
  await my.as(async tx => {
    await tx.update(questions).set({ pipelineId })
    const heard = { about: 'fit', text: 'You would have been bored.', receivedOn: '2026-12-01' }
    await addFeedback(
      tx,
      userId,
      { ...heard, pipelineId, interviewId: null, saidById: null, relayedById: null },
      now,
    )
    await tx.update(pipelines).set({ privateNote: 'only me' })
  })
  const kit = await my.as(tx => loadNextTime(tx, pipelineId))
  expect(kit).toMatchObject({
    looked: [{ strengths: ['calm'], workOn: ['rambled'] }],
    people: [{ name: 'Ana Osei', isBridge: false }],
    heard: [{ text: 'You would have been bored.' }],
  })
  expect(kit?.asked[0]?.ifThen).toBe('name one habit and what I do about it')
})

import { expect, it } from 'vitest'
import { interviews } from '@/db/schema/interviews'
import { questions } from '@/db/schema/questions'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { composeBrief } from '@/features/briefs/compose-brief'
import { loadBrief } from '@/features/briefs/queries'
import { readPageRequest } from '@/lib/paging'
import { listQuestions, questionKey } from './queries'

useTestDatabase()

it('where a brief leads on stand the questions it left out, with those it shows, and no others', async () => {
  const my = await seedInterview([])
  const { userId, pipelineId, interviewId } = my
  const other = await seedInterview([], { userId, pipeline: { company: 'Halden' } })
  const ahead = await my.as(async tx => {
    const [held] = await tx.select().from(interviews)
    if (!held) throw new Error('no interview')
    const [startsAt, endsAt] = [new Date('2026-12-01T15:00:00Z'), new Date('2026-12-01T16:00:00Z')]
    const [row] = await tx
      .insert(interviews)
      .values({ ...held, id: undefined, pipelineId, startWall: '2026-12-01T10:00', startsAt, endsAt })
      .returning()
    const ask = (text: string, more: Partial<typeof questions.$inferInsert> = {}) => ({
      ...{ userId, direction: 'asked_of_me' as const, text, difficulty: 'stretched' as const },
      ...{ pipelineId, interviewId, ...more },
    })
    await tx
      .insert(questions)
      .values([
        ...Array.from({ length: 11 }, (_, at) => ask(`Stretched ${at}`)),
        ask('Stumped', { difficulty: 'stumped' }),
        ask('Easy', { difficulty: 'comfortable' }),
        ask('Not said', { difficulty: null }),
        ask('Elsewhere', { pipelineId: other.pipelineId, interviewId: other.interviewId }),
      ])
    return row?.id ?? ''
  })
  const brief = await my.as(async tx => {
    const loaded = await loadBrief(tx, ahead)
    if (!loaded) throw new Error('no brief')
    return composeBrief(loaded)
  })
  expect(brief.moreStretched).toBeGreaterThan(0)
  const page = await my.as(tx =>
    listQuestions(tx, 'asked_of_me', readPageRequest({}, questionKey), pipelineId),
  )
  const listed = page.rows.map(({ text }) => text)
  expect(listed).toHaveLength(brief.stretched.length + brief.moreStretched)
  expect(listed).toEqual(expect.arrayContaining(brief.stretched.map(({ text }) => text)))
  expect(listed).not.toContain('Elsewhere')
})

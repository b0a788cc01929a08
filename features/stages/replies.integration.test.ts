import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markAnswered, markDraftSent, reopenDraft } from '@/features/drafts/mutations'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { noonOf, recordReply, takeReplyBack } from './replies'

useTestDatabase()
const evening = new Date('2026-11-24T23:00:00Z')
const word = new Date('2026-12-08T01:00:00Z') // still the 7th in New York

async function promised(pipeline = {}) {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }], { pipeline })
  await my.change(evening, tx => {
    const date = settleFact('decision_date', { state: 'answered', date: '2026-12-04' })
    return saveFacts(tx, my.userId, my.interviewId, [date], evening)
  })
  return my
}
const keptOn = async (tx: Tx) => (await tx.select().from(nextSteps)).map(row => row.keptOn)
const nudge = async (tx: Tx) => (await tx.select().from(drafts).where(eq(drafts.kind, 'nudge_dated')))[0]

it('word from them keeps the promise on the user’s own day, and brings the stage back from quiet', async () => {
  const my = await promised({ stage: 'quiet', stageBeforeQuiet: 'final' })
  await my.change(word, tx => recordReply(tx, my.userId, my.pipelineId, { cause: 'told', at: word }, word))
  expect(await my.as(keptOn)).toEqual(['2026-12-07'])
  const [pipeline] = await my.as(tx => tx.select().from(pipelines))
  expect(pipeline).toMatchObject({ stage: 'final', lastHeardAt: word })
})

it('an answer to the nudge is word from them, and its undo takes that back', async () => {
  const my = await promised()
  const draft = await my.as(nudge)
  const id = draft?.id ?? ''
  const sentAt = new Date('2026-12-08T00:00:00Z')
  await my.change(sentAt, tx => markDraftSent(tx, my.userId, id, sentAt))
  await my.change(word, tx => markAnswered(tx, my.userId, id, word))
  expect(await my.as(keptOn)).toEqual(['2026-12-07'])
  await my.change(word, tx => reopenDraft(tx, my.userId, id, word))
  expect(await my.as(keptOn)).toEqual([null])
})

it('an earlier day told late never turns the clock of the waiting back', async () => {
  const my = await promised({ lastHeardAt: word })
  const at = new Date('2026-12-01T12:00:00Z')
  await my.change(word, tx => recordReply(tx, my.userId, my.pipelineId, { cause: 'told', at }, word))
  const [pipeline] = await my.as(tx => tx.select().from(pipelines))
  expect(pipeline?.lastHeardAt).toEqual(word)
  expect(await my.as(keptOn)).toEqual(['2026-12-01'])
})

it('a word of which only the day is known came in the middle of the user’s own day', async () => {
  const at = async (zone: string) =>
    (await seedInterview([], { mine: { zone } })).as(tx => noonOf(tx, '2026-12-01'))
  expect(await at('America/New_York')).toEqual(new Date('2026-12-01T17:00:00Z'))
  expect(await at('Pacific/Auckland')).toEqual(new Date('2026-11-30T23:00:00Z'))
})

it('a word taken back while a later one stands leaves the promise kept, by the later', async () => {
  const my = await promised()
  const later = new Date('2026-12-10T15:00:00Z')
  const tell = (cause: 'told' | 'answered', at: Date) =>
    my.change(later, tx => recordReply(tx, my.userId, my.pipelineId, { cause, at }, later))
  await tell('told', word)
  await tell('answered', later)
  await my.change(later, tx => takeReplyBack(tx, my.pipelineId, { cause: 'told' }, later))
  expect(await my.as(keptOn)).toEqual(['2026-12-10'])
  await my.change(later, tx => takeReplyBack(tx, my.pipelineId, { cause: 'answered' }, later))
  expect(await my.as(keptOn)).toEqual([null])
})

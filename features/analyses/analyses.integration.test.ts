import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { analysisCriteria } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { settings } from '@/db/schema/settings'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { loadBrief } from '@/features/briefs/queries'
import { companyVerdict } from './company-verdict'
import { saveAnalysis, setWeights } from './mutations'
import { getAnalysis, getWeighing, listAnalysedRounds, listDatedPromises, roundsOf } from './queries'
import { analysisInput, weightsInput } from './schema'

useTestDatabase()
const now = new Date('2026-11-24T20:00:00Z')
const given = (interviewId: string, answers: Record<string, string>) =>
  analysisInput.parse({ interviewId, ...answers })

it('keeps the whole scorecard, and what is not known comes back as a question until it is', async () => {
  const my = await seedInterview([])
  const card = {
    'score-manager': '4',
    'evidence-manager': 'Named two people she had promoted',
    'gap-manager': 'better',
    'score-hours': 'unknown',
    'score-pay': 'unknown',
    verdict: 'unsure',
    'flagColour-0': 'green',
    'flagAbout-0': 'people',
    'flagExample-0': 'They laughed with each other at the coffee machine',
  }
  await my.as(tx => saveAnalysis(tx, my.userId, given(my.interviewId, card), now))
  const found = await my.as(tx => getAnalysis(tx, my.interviewId))
  expect(found?.analysis).toMatchObject({ verdict: 'unsure', flags: [{ colour: 'green', about: 'people' }] })
  expect(found?.scores).toHaveLength(3)
  const second = await my.as(async tx => {
    const [round] = await tx
      .insert(interviews)
      .values({
        userId: my.userId,
        pipelineId: my.pipelineId,
        startWall: '2026-12-01T10:00',
        zone: 'America/New_York',
        startsAt: new Date('2026-12-01T15:00:00Z'),
        endsAt: new Date('2026-12-01T16:00:00Z'),
        tzdbVersion: 'test',
      })
      .returning()
    return round?.id ?? ''
  })
  const toAsk = async () =>
    (await my.as(tx => loadBrief(tx, second)))?.rounds.flatMap(round => round.dontKnow).sort()
  expect(await toAsk()).toEqual(['hours', 'pay'])
  await my.as(tx =>
    saveAnalysis(
      tx,
      my.userId,
      given(second, { 'score-hours': '5', 'score-manager': '2', verdict: 'no' }),
      now,
    ),
  )
  expect(await toAsk()).toEqual(['pay'])
  const rounds = roundsOf(await my.as(tx => listAnalysedRounds(tx, [my.pipelineId])), my.pipelineId)
  const standing = companyVerdict(rounds, [], ['manager'], '2026-12-02')
  expect(standing).toMatchObject({
    verdict: 'no',
    direction: 'cooler',
    broken: ['manager'],
    moved: [{ criterion: 'manager', from: 4, to: 2 }],
  })
})

it('saves the same card twice without doubling it', async () => {
  const my = await seedInterview([])
  for (const score of ['4', '5'])
    await my.as(tx => saveAnalysis(tx, my.userId, given(my.interviewId, { 'score-team': score }), now))
  const found = await my.as(tx => getAnalysis(tx, my.interviewId))
  expect(found?.scores).toMatchObject([{ criterion: 'team', score: 5 }])
})

it('refuses a flag without an example', () => {
  const refused = analysisInput.safeParse({
    interviewId: '5f0e2a64-4a3b-4b8e-9f5c-2a1f7c9d1e10',
    'flagColour-0': 'amber',
    'flagAbout-0': 'people',
  })
  expect(refused.error?.issues).toMatchObject([{ path: ['flagExample-0'] }])
})

it('fills row 12 from the promises, unless the person scored it', async () => {
  const my = await seedInterview([])
  await my.as(tx =>
    tx.insert(nextSteps).values({
      userId: my.userId,
      interviewId: my.interviewId,
      fact: 'decision_date',
      state: 'answered',
      answerDate: '2026-11-30',
      keptOn: '2026-12-05',
    }),
  )
  // From when one may ask is a date, and no promise.
  await my.as(tx =>
    tx.insert(nextSteps).values({
      userId: my.userId,
      interviewId: my.interviewId,
      fact: 'whom_to_ask',
      state: 'answered',
      answerDate: '2026-11-26',
    }),
  )
  const promises = await my.as(tx => listDatedPromises(tx, [my.pipelineId]))
  expect(promises).toHaveLength(1)
  expect(companyVerdict([], promises, [], '2026-12-10').latest.process).toBe(3)
  const scores = [{ criterion: 'process' as const, score: 1, gap: null }]
  const scored = companyVerdict([{ verdict: null, scores, flags: [] }], promises, [], '2026-12-10')
  expect(scored.latest.process).toBe(1)
})

it('goes on following the promises when row 12 is saved as they have it, and stops when the person says otherwise', async () => {
  const my = await seedInterview([])
  const save = async (score: string) => {
    const card = { 'score-process': score, ledger: '3', 'evidence-process': 'A call on the Monday' }
    await my.as(tx => saveAnalysis(tx, my.userId, given(my.interviewId, card), now))
    return (await my.as(tx => getAnalysis(tx, my.interviewId)))?.scores.map(row => row.score)
  }
  expect(await save('3')).toEqual([null])
  expect(await save('5')).toEqual([5])
})

it('remembers when the weights were chosen', async () => {
  const my = await seedInterview([])
  const weights = Object.fromEntries(
    analysisCriteria.map(row => [`weight-${row}`, row === 'team' ? '3' : '1']),
  )
  await my.as(tx => setWeights(tx, weightsInput.parse({ ...weights, dealBreakers: 'hours' }), now))
  expect(await my.as(getWeighing)).toMatchObject({ dealBreakers: ['hours'], setAt: now, hasOffer: false })
  const [own] = await my.as(tx => tx.select().from(settings).where(eq(settings.userId, my.userId)))
  expect(own?.criteriaWeights.team).toBe(3)
})

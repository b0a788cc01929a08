import { z } from 'zod'
import { type AnalysisCriterion, analysisCriteria, expectationGaps, verdicts } from '@/db/enums'
import type { Flag } from '@/db/schema/analyses'
import { id, int, optionalLine, optionalOneOf, optionalParagraphs } from '@/lib/fields'

/** How many flags one form takes. */
export const flagRows = [0, 1, 2, 3, 4, 5] as const
export const flagColours = ['green', 'amber'] as const
export const flagSubjects = [...analysisCriteria, 'people', 'place'] as const

const score = z.preprocess(
  value => (value === undefined || value === '' ? null : value),
  z.enum(['1', '2', '3', '4', '5', 'unknown']).nullable(),
)

const perCriterion = <T extends z.ZodType>(name: string, field: T) =>
  Object.fromEntries(analysisCriteria.map(criterion => [`${name}-${criterion}`, field])) as {
    [K in `${string}-${AnalysisCriterion}`]: T
  }
const perFlag = <T extends z.ZodType>(name: string, field: T) =>
  Object.fromEntries(flagRows.map(row => [`${name}-${row}`, field])) as { [K in `${string}-${number}`]: T }

const fields = z.strictObject({
  interviewId: id(),
  verdict: optionalOneOf(verdicts),
  verdictWhy: optionalParagraphs(1000),
  people: optionalParagraphs(3000),
  place: optionalParagraphs(3000),
  ...perCriterion('score', score),
  /** What row 12 stood at by itself. */
  ledger: score,
  ...perCriterion('gap', optionalOneOf(expectationGaps)),
  ...perCriterion('evidence', optionalLine(500)),
  ...perFlag('flagColour', optionalOneOf(flagColours)),
  ...perFlag('flagAbout', optionalOneOf(flagSubjects)),
  ...perFlag('flagExample', optionalLine(500)),
})

/** The scorecard of one interview. A flag without an example is refused: a feeling about somebody is no evidence. */
export const analysisInput = fields.transform((given, ctx) => {
  const of = (name: string) => (given as Record<string, string | null>)[name] ?? null
  const flags = flagRows.flatMap((row): Flag[] => {
    const [colour, about, example] = [
      of(`flagColour-${row}`),
      of(`flagAbout-${row}`),
      of(`flagExample-${row}`),
    ]
    if (!colour && !example) return []
    if (!example)
      ctx.addIssue({
        code: 'custom',
        path: [`flagExample-${row}`],
        message: 'This needs an example: what happened?',
      })
    return [
      {
        colour: (colour ?? 'amber') as Flag['colour'],
        about: (about ?? 'people') as Flag['about'],
        example: example ?? '',
      },
    ]
  })
  const scores = analysisCriteria.map(criterion => {
    const chosen = of(`score-${criterion}`)
    // Left as their promises have it, row 12 goes on following them.
    const given = criterion === 'process' && chosen === of('ledger') ? null : chosen
    return {
      criterion,
      score: given && given !== 'unknown' ? Number(given) : null,
      dontKnow: given === 'unknown',
      gap: of(`gap-${criterion}`) as (typeof expectationGaps)[number] | null,
      evidence: of(`evidence-${criterion}`),
    }
  })
  const { interviewId, verdict, verdictWhy, people, place } = given
  return { interviewId, verdict, verdictWhy, people, place, flags, scores }
})

const weight = int(0, 3)
const breakers = z.preprocess(
  value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(analysisCriteria)),
)

/** What counts how much: 0 leaves a row out, 1 is usual, 3 most. */
export const weightsInput = z
  .strictObject({ dealBreakers: breakers, ...perCriterion('weight', weight) })
  .transform(({ dealBreakers, ...given }) => ({
    dealBreakers,
    weights: Object.fromEntries(
      analysisCriteria.map(criterion => [
        criterion,
        (given as Record<string, number>)[`weight-${criterion}`],
      ]),
    ) as Record<AnalysisCriterion, number>,
  }))

export type AnalysisInput = z.output<typeof analysisInput>
export type WeightsInput = z.output<typeof weightsInput>

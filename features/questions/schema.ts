import { z } from 'zod'
import { difficulties, questionDirections, questionTypes } from '@/db/enums'
import { id, optionalId, optionalOneOf, optionalParagraphs, paragraphs } from '@/lib/fields'
import { starterQuestions } from './starter-questions'

const starterIds = starterQuestions.map(question => question.id)

export const saveQuestionInput = z.strictObject({
  id: optionalId(),
  interviewId: optionalId(),
  direction: z.enum(questionDirections),
  text: paragraphs(1000, 'What was the question?'),
  type: optionalOneOf(questionTypes),
  difficulty: optionalOneOf(difficulties),
  answer: optionalParagraphs(5000),
  betterAnswer: optionalParagraphs(5000),
  ifThen: optionalParagraphs(1000),
})
export const questionIdInput = z.strictObject({ id: id() })
export const undoPractisedInput = z.strictObject({
  id: id(),
  /** When it had been said before; blank for never. */
  before: z
    .preprocess(value => value || null, z.iso.datetime().nullable())
    .transform(at => (at ? new Date(at) : null)),
})
export const addStartersInput = z.strictObject({
  starter: z.preprocess(
    value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.string().refine(value => starterIds.includes(value), 'That isn’t one of our questions.'))
      .min(1, 'Tick at least one.')
      .max(starterIds.length),
  ),
})

export type SaveQuestionInput = z.output<typeof saveQuestionInput>

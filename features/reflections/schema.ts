import { z } from 'zod'
import {
  contactChannels,
  difficulties,
  factStates,
  hookStems,
  type NextStepFact,
  nextStepFacts,
  questionTypes,
  rapports,
  strengthTags,
  whoContacts,
  workOnTags,
} from '@/db/enums'
import {
  id,
  line,
  optionalEmailAddress,
  optionalLine,
  optionalLocalDate,
  optionalOneOf,
  optionalParagraphs,
} from '@/lib/fields'

// Untouched is undefined and keeps what is there; emptied is null and clears it.
const words = (max = 5000) => optionalParagraphs(max).optional()
const key = z.string().regex(/^[\w-]{1,64}$/, 'That isn’t one of our keys.')

const minute = z.strictObject({
  gut: z.int().min(1).max(5).nullable().optional(),
  likelihood: z.int().min(0).max(10).nullable().optional(),
  strengths: z.array(z.enum(strengthTags)).max(strengthTags.length).optional(),
  workOn: z.array(z.enum(workOnTags)).max(workOnTags.length).optional(),
  wentWell: words(),
  nearlyWrong: words(),
  tellAFriend: words(),
  repairPoint: words(),
  theyCaredAbout: words(),
})

const fact = z.strictObject({
  state: z.enum(factStates),
  text: optionalLine(300).optional(),
  date: optionalLocalDate().optional(),
  who: optionalOneOf(whoContacts).optional(),
  channel: optionalOneOf(contactChannels).optional(),
  person: key.nullable().optional(),
  saidBy: key.nullable().optional(),
})

const facts = z.strictObject(
  Object.fromEntries(nextStepFacts.map(name => [name, fact.optional()])) as Record<
    NextStepFact,
    z.ZodOptional<typeof fact>
  >,
)

const person = z.strictObject({
  key,
  id: id().optional(),
  name: line(120, 'Who was it?'),
  email: optionalEmailAddress().optional(),
  stem: optionalOneOf(hookStems).optional(),
  forThem: words(2000),
  forMe: words(2000),
  rapport: optionalOneOf(rapports).optional(),
  there: z.boolean().optional(),
})

const question = z.strictObject({
  id: id().optional(),
  text: words(1000),
  type: optionalOneOf(questionTypes).optional(),
  difficulty: optionalOneOf(difficulties).optional(),
  ifThen: words(1000),
})

/** The body of `POST /api/reflections`. */
export const captureInput = z
  .strictObject({
    token: z.string().min(20).max(200).optional(),
    interviewId: id().optional(),
    justNow: line(300).optional(),
    deviceKey: z.string().regex(/^[\w-]{16,64}$/, 'That isn’t one of our keys.'),
    revision: z.int().min(0).max(1_000_000_000),
    ageSeconds: z
      .number()
      .min(0)
      .max(400 * 86_400),
    secondsTaken: z.int().min(0).max(86_400).optional(),
    minute: minute.default({}),
    facts: facts.default({}),
    people: z.array(person).max(30, 'At most 30 people in one interview, please.').default([]),
    question: question.optional(),
    signature: words(500),
  })
  .refine(
    input => [input.token, input.interviewId, input.justNow].filter(Boolean).length === 1,
    'Which interview is it?',
  )

export type CaptureInput = z.output<typeof captureInput>

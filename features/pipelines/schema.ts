import { z } from 'zod'
import { sources, stages } from '@/db/enums'
import {
  id,
  line,
  optionalCountry,
  optionalEmailAddress,
  optionalHttpsUrl,
  optionalId,
  optionalInt,
  optionalLine,
  optionalLocalDate,
  optionalParagraphs,
} from '@/lib/fields'

const yesNo = z.preprocess(v => (v === 'yes' ? true : v === 'no' ? false : null), z.boolean().nullable())

const details = {
  company: line(120, 'Which company is it?'),
  role: line(120, 'Which role is it for?'),
  source: z.enum(sources).default('direct'),
  recruiterId: optionalId(),
  /** Somebody who is not among the people yet. */
  recruiterName: optionalLine(120),
  recruiterEmail: optionalEmailAddress(),
  country: optionalCountry(),
  region: optionalLine(10),
  jobUrl: optionalHttpsUrl(),
  interest: optionalInt(1, 5),
  privateNote: optionalParagraphs(5000),
}

export const createPipelineInput = z.strictObject({ ...details, stage: z.enum(stages).default('applied') })

export const updatePipelineInput = z.strictObject({
  id: id(),
  ...details,
  atLeast25Staff: yesNo,
  availability: optionalLine(200),
  startDate: optionalLine(100),
  firstNudgeDays: optionalInt(1, 30),
  secondNudgeDays: optionalInt(1, 30),
})

export const moveStageInput = z.strictObject({ id: id(), stage: z.enum(stages) })
/** Blank is today. */
export const theyRepliedInput = z.strictObject({ id: id(), on: optionalLocalDate() })
export const keepPromiseInput = z.strictObject({ id: id(), keptOn: optionalLocalDate() })
export const pipelineIdInput = z.strictObject({ id: id() })

type Kept<Input> = Omit<Input, 'recruiterName' | 'recruiterEmail'>
export type CreatePipelineInput = Kept<z.output<typeof createPipelineInput>>
export type UpdatePipelineInput = Kept<z.output<typeof updatePipelineInput>>

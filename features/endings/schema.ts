import { z } from 'zod'
import { id, optionalId, optionalLine, paragraphs } from '@/lib/fields'

const people = z.preprocess(
  value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(50),
)

export const rejectionInput = z.strictObject({
  id: id(),
  replyTo: optionalId(),
  adviceAbout: optionalLine(200),
  referralFrom: optionalId(),
  keepInTouchWith: people,
})
export const keepInTouchInput = z.strictObject({ id: id(), keepInTouchWith: people })
export const pipelineIdInput = z.strictObject({ id: id() })
export const ventInput = z.strictObject({ id: id(), text: paragraphs(20_000, 'There’s nothing here yet.') })

export type RejectionInput = z.output<typeof rejectionInput>

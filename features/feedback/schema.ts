import { z } from 'zod'
import { id, line, localDate, optionalId, paragraphs } from '@/lib/fields'

export const feedbackInput = z.strictObject({
  pipelineId: id(),
  interviewId: optionalId(),
  saidById: optionalId(),
  relayedById: optionalId(),
  about: line(80, 'What was it about?'),
  text: paragraphs(3000, 'What did they say?'),
  receivedOn: localDate('Which day was it?'),
})
export const feedbackIdInput = z.strictObject({ id: id() })

export type FeedbackInput = z.output<typeof feedbackInput>

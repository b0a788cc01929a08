import { z } from 'zod'
import {
  id,
  localDate,
  optionalId,
  optionalLine,
  optionalLocalDate,
  optionalOneOf,
  optionalParagraphs,
} from '@/lib/fields'

const terms = {
  receivedOn: localDate('Which day did it come?'),
  inWriting: z.enum(['yes', 'not_yet'], 'Is it in writing yet?'),
  answerBy: optionalLocalDate(),
  title: optionalLine(120),
  pay: optionalLine(200),
  terms: optionalParagraphs(3000),
  startDate: optionalLocalDate(),
  /** Not said at all: as it was, or by the rule. */
  madeById: optionalId().optional(),
}

const inOrder = (offer: { receivedOn: string; answerBy: string | null }) =>
  !offer.answerBy || offer.answerBy >= offer.receivedOn
const order = { path: ['answerBy'], error: 'This is before the day it came.' }

export const recordOfferInput = z.strictObject({ pipelineId: id(), ...terms }).refine(inOrder, order)
export const updateOfferInput = z.strictObject({ id: id(), ...terms }).refine(inOrder, order)
export const offerIdInput = z.strictObject({ id: id() })
export const moreTimeInput = z.strictObject({
  id: id(),
  newDate: localDate('Until which day?'),
  reason: optionalLine(300),
})
export const declineOfferInput = z.strictObject({ id: id(), reason: optionalLine(300) })

const several = z.preprocess(
  value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(50),
)
export const acceptOfferInput = z.strictObject({
  id: id(),
  /** The other processes: all that were shown are left, none, or those that were chosen. */
  others: optionalOneOf(['all', 'some', 'none']),
  stepBackFrom: several,
  shown: several,
})

export type RecordOfferInput = z.output<typeof recordOfferInput>
export type UpdateOfferInput = z.output<typeof updateOfferInput>

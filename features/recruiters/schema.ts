import { z } from 'zod'
import { chosenIds, id, many, optionalLine } from '@/lib/fields'
import { askKeys } from './asks'

export const askInput = z.strictObject({ id: id(), asks: many(askKeys), more: optionalLine(300) })
export const movedForwardInput = z.strictObject({
  id: id(),
  /** The processes whose people are told. */
  to: chosenIds('Tick who to write to.', 50),
})

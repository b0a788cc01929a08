import { z } from 'zod'
import { checkbox, id } from '@/lib/fields'

export const answerArrivedInput = z.strictObject({ id: id(), answer: z.enum(['yes', 'no']) })
export const saveBccInput = z.strictObject({ bcc: checkbox() })
export const nothingInput = z.strictObject({})

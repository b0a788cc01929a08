import { z } from 'zod'
import { emailAddress, line } from '@/lib/fields'

export const closeAccountInput = z.strictObject({ sure: z.literal('on', 'Please tick the box first.') })
export const reopenAccountInput = z.strictObject({})
export const askErasureInput = z.strictObject({ email: emailAddress() })
export const confirmErasureInput = z.strictObject({
  email: emailAddress(),
  until: z.coerce.number().int().positive(),
  token: line(100),
})

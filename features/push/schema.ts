import { z } from 'zod'
import { id } from '@/lib/fields'
import { isPushService } from '@/lib/push-services'

const bytes = (length: number, first?: number) =>
  z
    .string()
    .max(200)
    .regex(/^[\w-]+={0,2}$/)
    .refine(text => {
      const read = Buffer.from(text, 'base64url')
      return read.length === length && (first === undefined || read[0] === first)
    })

/** What a browser says of itself: an address at its maker's, a point on P-256, sixteen random bytes. */
export const tellDeviceInput = z.strictObject({
  endpoint: z
    .string()
    .max(1000)
    .refine(endpoint => isPushService(endpoint)),
  p256dh: bytes(65, 4),
  auth: bytes(16),
})
export const stopTellingInput = z.strictObject({ id: id() })

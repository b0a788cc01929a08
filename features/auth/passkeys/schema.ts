import { z } from 'zod'
import { id, line } from '@/lib/fields'
import { ownPath } from '../schema'

const base64url = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]+$/)
const credentialId = base64url(1400) // 1,023 bytes at most

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What a browser says in JSON; nothing but the named parts is looked at. */
const answerOf = <Shape extends z.ZodType>(shape: Shape) => z.string().max(40_000).transform(read).pipe(shape)

const newKey = z.object({
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(16_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .catch([]),
  }),
})

const signature = z.object({
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(8000),
    userHandle: base64url(100),
  }),
})

export type NewKey = z.infer<typeof newKey>
export type Signature = z.infer<typeof signature>

export const addPasskeyInput = z.strictObject({ name: line(60), signed: answerOf(newKey) })
export const removePasskeyInput = z.strictObject({ id: id() })
export const passkeySignInInput = z.strictObject({ signed: answerOf(signature), next: ownPath })

import { z } from 'zod'
import { emailAddress, id, line, optionalLine } from '@/lib/fields'

/** Where to go after signing in: a path of ours. No two slashes in a row: browsers read '/..//host' as another site. */
export const ownPath = z
  .string()
  .regex(/^(?!.*\/\/)\/[\w\-/?=&%.]*$/)
  .catch('/today')

/** What the browser says; anything that is no zone's name is as good as nothing. */
export const browserZone = z
  .string()
  .max(60)
  .regex(/^[\w+\-/]+$/)
  .optional()
  .catch(undefined)

const noCode = 'Type the eight characters from the email.'

export const requestSignInInput = z.strictObject({ email: emailAddress(), next: ownPath })
export const confirmSignInInput = z.strictObject({
  email: emailAddress(),
  token: line(100),
  zone: browserZone,
  next: ownPath,
})
export const codeSignInInput = z.strictObject({
  email: emailAddress(),
  code: line(20, noCode)
    .transform(code => code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .pipe(z.string().min(1, noCode)),
  zone: browserZone,
  next: ownPath,
})
export const oauthSignInInput = z.strictObject({
  provider: z.enum(['google', 'github', 'linkedin']),
  next: ownPath,
})
export const signOutInput = z.strictObject({})
export const nothingInput = z.strictObject({})
export const endSessionInput = z.strictObject({ id: id() })
export const renameInput = z.strictObject({ name: optionalLine(120) })
export const requestAddressChangeInput = z.strictObject({ email: emailAddress() })
export const confirmAddressInput = z.strictObject({ token: line(100) })
export const disconnectInput = z.strictObject({ provider: z.enum(['google', 'github', 'linkedin']) })

import { createHmac, randomBytes } from 'node:crypto'
import type { TokenPurpose } from '@/db/enums'

/** A fresh 256-bit token, base64url: for what is shown once and kept only as a hash. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** A key of its own for each use, so that one derived value never stands for another. */
export function derivedKey(use: string): Buffer {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return createHmac('sha256', secret).update(`afterword:${use}`).digest()
}

/**
 * The token that travels in a mail: the same bytes at every try, so that a frozen request stays the same,
 * and nothing but its hash at rest.
 */
export function deriveToken(purpose: TokenPurpose, rowId: string, generation: number): string {
  return createHmac('sha256', derivedKey(`token:${purpose}`))
    .update(`${rowId}:${generation}`)
    .digest('base64url')
}

/**
 * The local part of somebody's own address: 160 bits in small letters, since mail does not keep capitals apart. Derived,
 * so that it can be shown again; only its hash is stored.
 */
export const inboundLocalPart = (rowId: string, generation: number): string =>
  Buffer.from(deriveToken('inbound', rowId, generation), 'base64url')
    .subarray(0, 20)
    .toString('hex')

const unmistakable = '23456789ABCDEFGHJKMNPQRSTVWXYZ' // no 0 O, 1 I L, U

/** The eight characters a person types instead of following the link; derived from the stored row. */
export function signInCode(tokenHash: string): string {
  const bytes = createHmac('sha256', derivedKey('sign-in-code')).update(tokenHash).digest()
  return Array.from(bytes.subarray(0, 8), byte => unmistakable[byte % unmistakable.length]).join('')
}

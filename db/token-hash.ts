import { createHash } from 'node:crypto'

/** SHA-256, base64url: what is stored of a 256-bit token. No salt is needed for a random secret of that size. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

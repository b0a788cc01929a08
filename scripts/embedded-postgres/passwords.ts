import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Three logins, as production would have them: the cluster's superuser (which passes row level security, so the
 * app never uses it), the owner who migrates, and the app, which owns nothing.
 */
export interface Passwords {
  superuser: string
  owner: string
  app: string
}

export const passwordFile = 'afterword-passwords.json'

export function makePasswords(): Passwords {
  const password = () => randomBytes(24).toString('base64url')
  return { superuser: password(), owner: password(), app: password() }
}

export function readPasswords(folder: string): Passwords {
  return JSON.parse(readFileSync(join(folder, passwordFile), 'utf8')) as Passwords
}

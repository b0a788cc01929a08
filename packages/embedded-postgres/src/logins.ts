import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Three logins, as production would have them: the cluster's superuser (which passes row level security, so an app
 * never uses it), the owner of the database, who migrates, and the app, which owns nothing.
 */
export type Login = 'superuser' | 'owner' | 'app'

type Passwords = Record<Login, string>

/** What the logins of the cluster `name` are called. */
export function usersOf(name: string): Record<Login, string> {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name))
    throw new TypeError(`A cluster's name is small letters, digits and _, and not: ${name}`)
  return { superuser: 'postgres', owner: `${name}_owner`, app: `${name}_app` }
}

export const passwordFileOf = (name: string) => `${name}-passwords.json`

export function makePasswords(): Passwords {
  const password = () => randomBytes(24).toString('base64url')
  return { superuser: password(), owner: password(), app: password() }
}

/** The address of a cluster's database for one of its logins. */
export function addressOf(folder: string, name: string, port: number, login: Login, database = name): string {
  const passwords = JSON.parse(readFileSync(join(folder, passwordFileOf(name)), 'utf8')) as Passwords
  return `postgres://${usersOf(name)[login]}:${passwords[login]}@127.0.0.1:${port}/${database}`
}

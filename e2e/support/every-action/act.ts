import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import { asSystem } from '../../../db/doors'
import { rateLimits } from '../../../db/schema/rate-limits'
import { sessions } from '../../../db/schema/sessions'
import { hashToken } from '../../../db/token-hash'
import type { FormState, Undo } from '../../../lib/form-state'
import { randomToken } from '../../../lib/tokens'
import { root } from '../../../scripts/start/build-app'
import { featureOf, listDeclaredActions } from './declared-actions'

export type Fields = Record<string, string | readonly string[] | File | null | undefined>
type Done = Extract<FormState, { ok: true }>
type Action = (previous: FormState, form: FormData) => Promise<FormState>

const declared = listDeclaredActions()

/** Signs somebody in: a real session; answers the token that their browser would hold. */
export async function openSession(userId: string): Promise<string> {
  const token = randomToken()
  const expires = new Date('2027-12-01T00:00:00Z')
  await asSystem('test', tx =>
    tx.insert(sessions).values({ sessionToken: hashToken(token), userId, expires }),
  )
  return token
}

/**
 * Calls a server action as a form does, at the given moment; 'drafts/keepInTouchAction' where a name is not enough.
 * Answers where it leads or what it says; throws when it refuses.
 */
export const act = async (name: string, fields: Fields, at: Date): Promise<string> =>
  (await answerOf(name, fields, at)).message ?? ''

/** The same, and answers with the way back, where there is one. */
export async function answerOf(name: string, fields: Fields, at: Date): Promise<Done> {
  const [action, another] = declared.filter(
    one => one.name === name || `${featureOf(one)}/${one.name}` === name,
  )
  if (!action || another) throw new Error(`There is not one action ${name}`)
  const module = (await import(pathToFileURL(`${root}/${action.file}`).href)) as Record<string, Action>
  return call(name, module[action.name] as Action, fields, at)
}

/** Takes a change back as its toast does. */
export const undo = ({ action, fields }: Undo, at: Date): Promise<Done> => call('undo', action, fields, at)

async function call(name: string, action: Action, fields: Fields, at: Date): Promise<Done> {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields))
    for (const one of [value ?? []].flat()) form.append(key, one as string | Blob)
  // Nobody is ever so quick: the limit is not what is looked at here.
  await asSystem('test', tx => tx.delete(rateLimits))
  vi.setSystemTime(at)
  const state = await action(null, form).catch(error => ({ ok: true as const, message: ledTo(error) }))
  if (!state?.ok) throw new Error(`${name} refused: ${JSON.stringify(state)}`)
  return state
}

// Next tells of a redirect by throwing.
function ledTo(error: { digest?: unknown }): string {
  const [word, , path] = String(error.digest).split(';')
  if (word !== 'NEXT_REDIRECT') throw error
  return path ?? ''
}

import 'server-only'
import { eq } from 'drizzle-orm'
import { asUser, byToken, type Tx } from '@/db/doors'
import { reflections } from '@/db/schema/reflections'
import { DatabaseUnavailable } from '@/db/unavailable'
import { noteSeen } from '@/features/account/last-seen'
import { currentUser } from '@/features/auth/require-user'
import { quickAdd } from '@/features/interviews/quick-add'
import { unreadTyped } from '@/features/interviews/typed/read-typed'
import { planned } from '@/features/planning/change'
import { consume, limits } from '@/features/rate-limits/consume'
import { log } from '@/lib/log'
import type { Refusal, Taken } from './answers'
import { type ReadCapture, readCapture } from './read-capture'
import { saveCapture } from './save-capture'
import { type CaptureInput, captureInput } from './schema'
import { loadVisit } from './visit-drafts'

type Refused = Extract<Taken, { ok: false }>

const labels: Record<Refusal, string> = {
  invalid: 'Part of this couldn’t be read.',
  signed_out: 'You’re signed out. What you wrote is saved on this device; sign in and it will be sent.',
  gone: 'This link has ended, or the interview no longer exists. What you wrote is saved on this device.',
  too_much: 'That’s too much at once. It’s saved on this device and will be sent in a minute.',
  too_large: 'That is more than we can take at once.',
  away: 'We can’t save right now. It’s saved on this device and will be sent later.',
  broken: 'Something went wrong on our side. What you wrote is saved on this device.',
}
export const refusalStatus: Record<Refusal, number> = {
  invalid: 400,
  signed_out: 401,
  gone: 404,
  too_much: 429,
  too_large: 413,
  away: 503,
  broken: 500,
}

const no = (reason: Refusal, fields?: Record<string, string>): Refused => ({
  ok: false,
  reason,
  message: fields ? (Object.values(fields)[0] ?? labels[reason]) : labels[reason],
  ...(fields && { fields }),
})

/** Takes one sending of a capture page; `source` is the address it came from, for the limit of those with a token. */
export async function takeCapture(body: unknown, source: string, now: Date): Promise<Taken> {
  try {
    const parsed = captureInput.safeParse(body)
    if (parsed.success) return await takeParsed(parsed.data, source, now)
    const fields: Record<string, string> = {}
    for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
    return no('invalid', fields)
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return no('away')
    log.error({ event: 'capture.failed', err: error })
    return no('broken')
  }
}

async function takeParsed(given: CaptureInput, source: string, now: Date): Promise<Taken> {
  if (given.token) {
    if (!(await consume(limits.token, `capture:${source}`, now))) return no('too_much')
    const input = await readCapture(given)
    if (input === 'busy') return no('away')
    const done = await byToken('capture', given.token, now, async (tx, row) => {
      await noteSeen(tx, row.userId, now)
      return take(tx, row.userId, row.rowId, input, 'token', now)
    })
    return done ?? no('gone')
  }
  const user = await currentUser()
  if (!user) return no('signed_out')
  if (!(await consume(limits.action, user.id, now))) return no('too_much')
  const input = await readCapture(given)
  if (input === 'busy') return no('away')
  return asUser(user.id, async tx => {
    const found = input.interviewId ?? (await findOrMake(tx, user.id, input, now))
    return typeof found === 'string' ? take(tx, user.id, found, input, 'user', now) : found
  })
}

/** The interview of a line that was typed without a network: made by the first sending, known by its device key after. */
async function findOrMake(tx: Tx, userId: string, input: ReadCapture, now: Date): Promise<string | Refused> {
  const [known] = await tx
    .select({ interviewId: reflections.interviewId })
    .from(reflections)
    .where(eq(reflections.deviceKey, input.deviceKey))
  if (known) return known.interviewId
  const writtenAt = new Date(now.getTime() - input.ageSeconds * 1000)
  if (input.said === 'too-complex') return no('invalid', { justNow: unreadTyped['too-complex'] })
  const made = await quickAdd(tx, userId, input.said, writtenAt)
  return made.ok ? made.id : no('invalid', { justNow: made.fields.text })
}

async function take(
  tx: Tx,
  userId: string,
  interviewId: string,
  input: ReadCapture,
  by: 'user' | 'token',
  now: Date,
): Promise<Taken> {
  const saved = await planned(tx, userId, now, () => saveCapture(tx, userId, interviewId, input, by, now))
  if (!saved) return no('gone')
  return { ok: true, ...(await loadVisit(tx, interviewId, input, saved, by, now)) }
}

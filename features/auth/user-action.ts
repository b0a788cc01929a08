import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { asSystem, type Tx } from '@/db/doors'
import { DatabaseUnavailable } from '@/db/unavailable'
import { recordAudit } from '@/features/account/audit'
import { change } from '@/features/planning/change'
import { consume, limits } from '@/features/rate-limits/consume'
import type { FormState, Undo } from '@/lib/form-state'
import { log } from '@/lib/log'
import { type GivenValues, onlyText, readForm } from './read-form'
import { currentUser, type SessionUser, sessionUser, type User } from './require-user'

/** What an action answers: done (and where to go), or a refusal in words; a refusal rolls everything back. */
export type ActionResult =
  | {
      ok: true
      entityId?: string
      goTo?: string
      message?: string
      data?: Record<string, unknown>
      /** Offered for ten seconds where it stays on the page; what leads elsewhere is undone there. */
      undo?: Undo
      /** It only looked, so there is nothing for the audit log. */
      unchanged?: boolean
    }
  | { ok: false; message: string; fields?: Record<string, string> }

export interface ActionContext<Input> {
  tx: Tx
  user: User
  input: Input
  now: Date
}

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

class Refused extends Error {
  constructor(readonly result: Extract<ActionResult, { ok: false }>) {
    super(result.message)
  }
}

/**
 * The one way a form changes something: gate, limit, parse, one transaction with its audit row, at whose end
 * everything it touched is planned, then the answer.
 * What takes long without the database (a file read by a worker) belongs in the schema, or, where it has to know who asks,
 * in `before`: both run before the transaction.
 * On any refusal what was typed comes back. `audit` names the change, e.g. 'interview.created'.
 */
export function userAction<Schema extends z.ZodType, Input = z.output<Schema>>(
  audit: string,
  schema: Schema,
  run: (context: ActionContext<Input>) => Promise<ActionResult>,
  before?: (input: z.output<Schema>, user: User) => Promise<Input>,
): FormAction {
  return answering(audit, schema, async (read, now) => {
    const user = await currentUser()
    if (!user) throw new Refused({ ok: false, message: signedOut })
    await countAction(user.id, now)
    const given = await read()
    const input = before ? await before(given, user) : (given as Input)
    return change(user.id, now, async tx => {
      const done = await run({ tx, user, input, now })
      if (!done.ok) throw new Refused(done)
      if (!done.unchanged)
        await recordAudit(tx, { userId: user.id, action: audit, entityId: done.entityId, now })
      return done
    })
  })
}

/** An account's own change: as the system, since identity tables are closed to the user role. */
interface AccountContext<Input> extends Omit<ActionContext<Input>, 'user'> {
  user: SessionUser
}

/**
 * The same for a change of the account itself (sessions, address, deletion), also while it is closing.
 * The demo account belongs to everybody and stays as it is. `afterwards` runs once the change is kept: mails.
 */
export function accountAction<Schema extends z.ZodType>(
  audit: string,
  schema: Schema,
  run: (
    context: AccountContext<z.output<Schema>>,
  ) => Promise<ActionResult & { afterwards?: () => Promise<void> }>,
): FormAction {
  return answering(audit, schema, async (read, now) => {
    const user = await sessionUser()
    if (!user) throw new Refused({ ok: false, message: signedOut })
    if (user.isDemo)
      throw new Refused({ ok: false, message: 'The demo account is shared, so this can’t be changed.' })
    await countAction(user.id, now)
    const input = await read()
    const { afterwards, ...done } = await asSystem(`account:${audit}`, async tx => {
      const result = await run({ tx, user, input, now })
      if (!result.ok) throw new Refused(result)
      if (!result.unchanged)
        await recordAudit(tx, { userId: user.id, action: audit, entityId: result.entityId, now })
      return result
    })
    // What was changed as the system marks itself like any other change.
    await change(user.id, now, async () => {})
    await afterwards?.()
    return done
  })
}

/** The same for forms of people who are not signed in; limits are the action's own business. */
export function visitorAction<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  run: (input: z.output<Schema>, now: Date) => Promise<ActionResult>,
): FormAction {
  return answering(name, schema, async (read, now) => run(await read(), now))
}

const signedOut = 'You’re signed out. Sign in in another tab, then try again: nothing is lost.'
const tooMuch = 'That’s too much at once. Wait a minute and try again.'
const away = 'We can’t save right now. What you typed is still here; try again in a moment.'
const broken = 'Something went wrong on our side. What you typed is still here.'
const gone = 'Something you chose no longer exists. Check your choices and try again.'

async function countAction(userId: string, now: Date): Promise<void> {
  if (await consume(limits.action, userId, now)) return
  log.warn({ event: 'action.limited', userId })
  throw new Refused({ ok: false, message: tooMuch })
}

function answering<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  run: (read: () => Promise<z.output<Schema>>, now: Date) => Promise<ActionResult>,
): FormAction {
  return async (_previous, form) => {
    const values = readForm(form)
    const result = await attempt(name, () => run(() => parse(schema, values), new Date()))
    if (!result.ok) return { ...result, values: onlyText(values) }
    revalidatePath('/', 'layout')
    if (result.goTo) redirect(result.goTo as never)
    return { ok: true, message: result.message, data: result.data, undo: result.undo }
  }
}

async function attempt(name: string, run: () => Promise<ActionResult>): Promise<ActionResult> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refused) return error.result
    if (isUnavailable(error)) return { ok: false, message: away }
    if (isOfNobody(error)) return { ok: false, message: gone }
    log.error({ event: 'action.failed', name, err: error })
    return { ok: false, message: broken }
  }
}

// next-auth wraps what its adapter throws.
function isUnavailable(error: unknown): boolean {
  const cause = (error as { cause?: { err?: unknown } } | null)?.cause?.err
  return error instanceof DatabaseUnavailable || cause instanceof DatabaseUnavailable
}

// An id of a row that is gone, or was never theirs: composite foreign keys refuse both alike (23503).
const isOfNobody = (error: unknown) =>
  (error as { cause?: { code?: unknown } } | null)?.cause?.code === '23503'

async function parse<Schema extends z.ZodType>(
  schema: Schema,
  values: GivenValues,
): Promise<z.output<Schema>> {
  const parsed = await schema.safeParseAsync(values)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new Refused({ ok: false, message: 'Please check the highlighted fields.', fields })
}

import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { DatabaseAway } from '@/db/breaker'
import { asUser, type Tx } from '@/db/doors'
import { recordAudit } from '@/features/account/audit'
import { consume, limits } from '@/features/rate-limits/consume'
import type { FormState } from '@/lib/form-state'
import { log } from '@/lib/log'
import { readForm } from './read-form'
import { currentUser, type User } from './require-user'

/** What a mutation answers: done (and where to go), or a refusal in words; a refusal rolls everything back. */
export type ActionResult =
  | { ok: true; entityId?: string; goTo?: string; message?: string; data?: Record<string, unknown> }
  | { ok: false; message: string; fields?: Record<string, string> }

export interface ActionContext<Input> {
  tx: Tx
  user: User
  input: Input
  now: Date
}

class Refused extends Error {
  constructor(readonly result: Extract<ActionResult, { ok: false }>) {
    super(result.message)
  }
}

/**
 * The one way a form changes something: gate, limit, parse, one transaction with its audit row, then the answer.
 * On any refusal what was typed comes back. `audit` names the change, e.g. 'interview.created'.
 */
export function userAction<Schema extends z.ZodType>(
  audit: string,
  schema: Schema,
  run: (context: ActionContext<z.output<Schema>>) => Promise<ActionResult>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const now = new Date()
    const typed = readForm(form)
    let goTo: string | undefined
    try {
      const user = await currentUser()
      if (!user)
        return {
          ok: false,
          message: 'You are signed out. Sign in in another tab, then try again: nothing is lost.',
          values: typed,
        }
      if (!(await consume(limits.action, user.id, now)))
        return { ok: false, message: 'That was a lot at once. Wait a minute and try again.', values: typed }
      const parsed = schema.safeParse(typed)
      if (!parsed.success) return { ok: false, ...fieldErrors(parsed.error), values: typed }
      const result = await asUser(user.id, async tx => {
        const done = await run({ tx, user, input: parsed.data, now })
        if (!done.ok) throw new Refused(done)
        await recordAudit(tx, { userId: user.id, action: audit, entityId: done.entityId, now })
        return done
      })
      revalidatePath('/', 'layout')
      goTo = result.goTo
      if (!goTo) return { ok: true, message: result.message, data: result.data }
    } catch (error) {
      if (error instanceof Refused) return { ...error.result, values: typed }
      if (error instanceof DatabaseAway)
        return {
          ok: false,
          message: 'We cannot save right now. What you typed is still here; try again in a moment.',
          values: typed,
        }
      log.error({ event: 'action.failed', audit, err: error })
      return {
        ok: false,
        message: 'Something went wrong on our side. What you typed is still here.',
        values: typed,
      }
    }
    redirect(goTo as never)
  }
}

function fieldErrors(error: z.ZodError): { message: string; fields: Record<string, string> } {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.') || issue.code
    fields[name] ??= issue.message
  }
  return { message: 'Please look at the marked fields.', fields }
}

import type { FormState } from '@/lib/form-state'

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/** What React hangs on an action of the server, so that a form can name it before there is script. */
interface Reference extends FormAction {
  $$FORM_ACTION?: (prefix: string) => { name: string }
  $$IS_SIGNATURE_EQUAL?: (id: string, bound: number) => boolean
}

const unbound = '$ACTION_ID_'
const packed = new Map<string, FormAction>()

/**
 * The action as a form is drawn with on the server. React binds the answer so far (none, the first time) to it, packs the
 * two, and lets the form wait for that: ten forms of a page are begun twice and packed ten times, to the same words for
 * everybody. Here an action is bound to no answer once. Where there is an answer, it is bound to that as ever.
 */
export function packedOnce(action: FormAction): FormAction {
  const id = typeof window === 'undefined' ? idOf(action) : null
  if (!id) return action
  const known = packed.get(id)
  if (known) return known
  const reference: Reference = action
  const withNone = reference.bind(null, null)
  const once = Object.assign((previous: FormState, form: FormData) => action(previous, form), {
    $$FORM_ACTION: (prefix: string) => reference.$$FORM_ACTION?.(prefix),
    $$IS_SIGNATURE_EQUAL: (of: string, bound: number) => reference.$$IS_SIGNATURE_EQUAL?.(of, bound) ?? false,
    bind: (self: unknown, answer: FormState) => (answer === null ? withNone : reference.bind(self, answer)),
  })
  packed.set(id, once)
  return once
}

/** Null for what is no action of the server, or has more bound to it than an answer: React does with it what it does. */
function idOf(action: Reference): string | null {
  try {
    const name = action.$$FORM_ACTION?.('').name
    return name?.startsWith(unbound) ? name.slice(unbound.length) : null
  } catch {
    return null
  }
}

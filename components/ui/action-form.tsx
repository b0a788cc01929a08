'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  startTransition,
  useActionState,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { fileBytes } from '@/lib/body-limits'
import { type FormState, newerVersion, noConnection } from '@/lib/form-state'
import { FormMessage } from './field'
import { type FormAction, packedOnce } from './packed-once'
import { toast } from './toast'

const Answer = createContext<{ state: FormState; pending: boolean }>({ state: null, pending: false })

const never = () => () => {}

/**
 * Without a network, or once a newer version is served that has another action in its place, the form stays as it was
 * typed; thrown on, the page would be gone with it. All else is ours.
 */
function unlessUnheard(error: unknown): FormState {
  if (unstable_isUnrecognizedActionError(error)) return { ok: false, message: newerVersion }
  if (!(error instanceof TypeError)) throw error
  return { ok: false, message: `${noConnection} Nothing was lost; please try again in a moment.` }
}

/** The answer of the form around it: its errors by field name, what was typed, and whether it is under way. */
export function useFormAnswer(name?: string) {
  const { state, pending } = useContext(Answer)
  const refused = state?.ok === false ? state : null
  const typed = name ? refused?.values?.[name] : undefined
  return {
    error: name ? refused?.fields?.[name] : undefined,
    typed: typeof typed === 'string' ? typed : undefined,
    pending,
  }
}

/**
 * A form whose action answers with a `FormState`. Works before and without script; with it, React's reset after
 * an action is avoided, so nothing typed is ever lost. `onDone` runs after a success that stays on the page.
 */
export function ActionForm({
  action,
  onDone,
  resetOnDone,
  once,
  quiet,
  after,
  maxBytes = fileBytes,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  action: FormAction
  onDone?: (state: Extract<FormState, { ok: true }>) => void
  resetOnDone?: boolean
  /** After a success its answer stands alone: there is nothing left to press. */
  once?: boolean
  /** Leaves the answer to whoever is around it; `done`: only that it is done, not a refusal. */
  quiet?: boolean | 'done'
  /** What stands below the form once it was answered, with or without script. */
  after?: (data: Record<string, unknown> | undefined) => ReactNode
  /** The largest file it takes. */
  maxBytes?: number
}) {
  const form = useRef<HTMLFormElement>(null)
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  // Said here and not by the form once it is done: after the change the form may not be there any more. Before there is
  // script it is the action itself, which a browser can send alone.
  const told = useCallback(
    async (previous: FormState, data: FormData) => {
      const answer = await action(previous, data).catch(unlessUnheard)
      if (answer?.ok && answer.undo) {
        // The way back stands at the foot of the page, so what lies over it makes room.
        form.current?.closest('dialog')?.close()
        form.current?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover()
        toast(answer.message ?? 'Done.', answer.undo)
      }
      return answer
    },
    [action],
  )
  const [state, run, pending] = useActionState(hasScript ? told : packedOnce(action), null)
  const [tooLarge, setTooLarge] = useState(false)
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    if (state?.ok) {
      if (resetOnDone) form.current?.reset()
      done.current?.(state)
    } else if (state) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state, resetOnDone])

  return (
    <Answer value={{ state, pending }}>
      <form
        ref={form}
        action={run}
        onSubmit={event => {
          event.preventDefault()
          if (pending) return
          const submitter = (event.nativeEvent as SubmitEvent).submitter
          const data = new FormData(event.currentTarget, submitter)
          // Sent, it would meet the front desk's refusal, and the page would be gone with what was typed.
          const large = [...data.values()].some(value => value instanceof File && value.size > maxBytes)
          setTooLarge(large)
          if (!large) startTransition(() => run(data))
        }}
        aria-busy={pending || undefined}
        {...rest}
      >
        {tooLarge && (
          <FormMessage tone="look">
            This file is larger than {maxBytes / 1024 / 1024} MB, the most we can take.
          </FormMessage>
        )}
        {!tooLarge &&
          state?.message &&
          quiet !== true &&
          !(state.ok && (quiet || (hasScript && state.undo))) && (
            <FormMessage tone={state.ok ? 'done' : 'look'}>{state.message}</FormMessage>
          )}
        {!(once && state?.ok) && children}
      </form>
      {after?.(state?.ok ? state.data : undefined)}
    </Answer>
  )
}

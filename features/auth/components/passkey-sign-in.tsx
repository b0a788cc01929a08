'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'
import { passkeySignInAction } from '../passkey-actions'
import { hasPasskeys, offersPasskeysInFields, signWithPasskey, stopWaiting } from './passkey-device'

const never = () => () => {}

/** A button, and beside it what the browser offers under the address field by itself. Needs script, as passkeys do. */
export function PasskeySignIn({ next }: { next: string }) {
  const can = useSyncExternalStore<boolean | null>(never, hasPasskeys, () => null)
  const field = useRef<HTMLInputElement>(null)
  const chosen = useRef<string | null>(null)

  useEffect(() => {
    let left = false
    let waits = false
    void offersPasskeysInFields().then(async offers => {
      if (!offers || left) return
      waits = true
      const answer = await signWithPasskey(true)
      waits = false
      if (left || !('signed' in answer)) return
      chosen.current = answer.signed
      field.current?.form?.requestSubmit()
    })
    return () => {
      left = true
      if (waits) void stopWaiting()
    }
  }, [])

  async function signIn(previous: FormState, form: FormData): Promise<FormState> {
    const answer = chosen.current ? { signed: chosen.current } : await signWithPasskey(false)
    chosen.current = null
    if (!('signed' in answer)) return answer
    form.set('signed', answer.signed)
    return passkeySignInAction(previous, form)
  }

  if (can === false) return null
  return (
    <ActionForm action={signIn} className={can ? 'grid gap-3' : 'invisible grid gap-3'}>
      <input ref={field} type="hidden" name="next" value={next} />
      <SubmitButton look="quiet" wide pending="Waiting for your passkey">
        Sign in with a passkey
      </SubmitButton>
    </ActionForm>
  )
}

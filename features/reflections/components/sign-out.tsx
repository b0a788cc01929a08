'use client'

import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { menuItemStyle } from '@/components/ui/menu-style'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from '@/features/auth/actions'
import { forgetKept, isUnsent, listKept } from '../kept-answers'

/** Leaves nothing of a person on the device; what was not sent yet is asked about first. */
export function SignOut({ children = 'Sign out', inMenu }: { children?: string; inMenu?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [unsent, setUnsent] = useState(0)
  const titleId = useId()
  const confirmed = useRef(false)

  async function forget() {
    forgetKept()
    sessionStorage.clear() // a message that was being typed, a link on its way into one
    const registration = await navigator.serviceWorker.getRegistration('/')
    registration?.active?.postMessage({ leaving: true })
    for (const name of await caches.keys()) if (name.startsWith('afterword-')) await caches.delete(name)
    await registration?.unregister()
  }
  return (
    <ActionForm
      action={async (previous, form) => {
        await forget().catch(() => {})
        return signOutAction(previous, form)
      }}
      onSubmitCapture={event => {
        const count = listKept(Date.now()).filter(({ kept }) => isUnsent(kept)).length
        if (count === 0 || confirmed.current) return
        event.preventDefault()
        event.stopPropagation()
        flushSync(() => setUnsent(count))
        dialog.current?.showModal()
      }}
    >
      {inMenu ? (
        <button type="submit" className={menuItemStyle}>
          {children}
        </button>
      ) : (
        <SubmitButton look="quiet">{children}</SubmitButton>
      )}
      {unsent > 0 && (
        <dialog ref={dialog} aria-labelledby={titleId} className="sheet px-5 pt-5">
          <h2 id={titleId} className="font-bold text-lg">
            {unsent === 1
              ? 'One reflection hasn’t been sent yet'
              : `${unsent} reflections haven’t been sent yet`}
          </h2>
          <p className="my-3">
            They’re only on this device. Signing out deletes them from it, so that nobody else can read them.
          </p>
          <div className="flex flex-wrap gap-3 pb-2">
            <Button onClick={() => dialog.current?.close()}>Stay signed in</Button>
            <SubmitButton
              look="quiet"
              onClick={() => {
                confirmed.current = true
              }}
            >
              Delete and sign out
            </SubmitButton>
          </div>
        </dialog>
      )}
    </ActionForm>
  )
}

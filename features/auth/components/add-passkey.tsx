'use client'

import { useSyncExternalStore } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormState } from '@/lib/form-state'
import { addPasskeyAction } from '../passkey-actions'
import { hasPasskeys, makePasskey } from './passkey-device'

const never = () => () => {}

async function add(previous: FormState, form: FormData): Promise<FormState> {
  const made = await makePasskey()
  const values = { name: String(form.get('name') ?? '') }
  if (!('signed' in made)) return { ...made, values }
  form.set('signed', made.signed)
  return addPasskeyAction(previous, form)
}

export function AddPasskey({ suggested }: { suggested: string }) {
  const can = useSyncExternalStore<boolean | null>(never, hasPasskeys, () => null)
  if (can === false)
    return <p className="py-4 text-ink-soft">This browser can’t make passkeys. Try another one.</p>
  return (
    <ActionForm
      action={add}
      resetOnDone
      className={can ? 'grid max-w-md gap-4 py-4' : 'invisible grid max-w-md gap-4 py-4'}
    >
      <TextField
        label="Name of the new passkey"
        name="name"
        defaultValue={suggested}
        hint="So that you can tell it from the others."
        required
        alone
        maxLength={60}
        autoComplete="off"
      />
      <div>
        <SubmitButton look="quiet" pending="Waiting for your device">
          Add a passkey
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

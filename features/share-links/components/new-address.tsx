'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'
import { type Made, MadeLink } from './made-link'

/** A new address for the same page, shown this once. */
export function NewAddress({
  id,
  name,
  isOpened,
  rotate,
}: {
  id: string
  name: string
  /** Somebody has come by the address that is out. */
  isOpened: boolean
  rotate: (previous: FormState, form: FormData) => Promise<FormState>
}) {
  const [made, setMade] = useState<Made | null>(null)
  if (made) return <MadeLink made={made} name={name} />
  return (
    <ActionForm action={rotate} onDone={({ data }) => setMade((data?.made as Made) ?? null)}>
      <input type="hidden" name="id" value={id} />
      <p className="mb-3 text-ink-soft">
        {isOpened
          ? 'The address you sent still works. Lost it, or sent it to the wrong person? Get a new one: the old address stops working at once.'
          : 'The address was shown once, when it was made, and Afterword keeps no copy. If you didn’t send it then, get a new one: the old address stops working at once.'}
      </p>
      <SubmitButton look={isOpened ? 'quiet' : 'act'}>Get a new address</SubmitButton>
    </ActionForm>
  )
}

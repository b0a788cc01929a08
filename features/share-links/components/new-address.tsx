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
          ? 'The address you sent works. A new one is only for when it went to the wrong person, or got lost.'
          : 'The address was shown once, when it was made, and Afterword keeps no copy. A new one is for when it never went out, or got lost.'}
      </p>
      <SubmitButton look="quiet">Get a new address</SubmitButton>
      <p className="mt-2 text-ink-soft text-sm">The old one stops working at once.</p>
    </ActionForm>
  )
}

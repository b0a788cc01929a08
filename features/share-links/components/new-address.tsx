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
  rotate,
}: {
  id: string
  name: string
  rotate: (previous: FormState, form: FormData) => Promise<FormState>
}) {
  const [made, setMade] = useState<Made | null>(null)
  if (made) return <MadeLink made={made} name={name} />
  return (
    <ActionForm action={rotate} onDone={({ data }) => setMade((data?.made as Made) ?? null)}>
      <input type="hidden" name="id" value={id} />
      <p className="mb-3 text-ink-soft">
        Lost the link, or sent it to the wrong person? The old address stops working at once.
      </p>
      <SubmitButton look="quiet">Give it a new address</SubmitButton>
    </ActionForm>
  )
}

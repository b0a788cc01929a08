'use client'

import { useEffect, useRef } from 'react'
import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { continueImportAction } from '../actions'

/** Goes on by itself while somebody looks; the scheduler does when nobody does. */
export function ImportProgress({ id, done, of }: { id: string; done: number; of: number }) {
  return (
    <div className="grid gap-3 py-4">
      <progress max={of} value={done} aria-label="Progress" className="h-2 w-full accent-act" />
      <p role="status">
        {done.toLocaleString('en')} of {of.toLocaleString('en')} rows. You can leave this page: it goes on by
        itself.
      </p>
      <ActionForm action={continueImportAction} quiet>
        <input type="hidden" name="id" value={id} />
        <GoOn done={done} />
        <noscript>
          <SubmitButton look="quiet">Continue</SubmitButton>
        </noscript>
      </ActionForm>
    </div>
  )
}

function GoOn({ done }: { done: number }) {
  const { pending } = useFormAnswer()
  const mark = useRef<HTMLInputElement>(null)
  const asked = useRef(-1)
  useEffect(() => {
    if (pending || asked.current === done) return
    asked.current = done
    mark.current?.form?.requestSubmit()
  }, [pending, done])
  return <input ref={mark} type="hidden" name="id" disabled />
}

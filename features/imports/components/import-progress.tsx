'use client'

import { useEffect, useRef } from 'react'
import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { continueImportAction } from '../actions'

/** Goes on by itself while somebody looks; the scheduler does when nobody does. */
export function ImportProgress(props: { id: string; done: number; of: number; tries: number }) {
  const { id, done, of, tries } = props
  return (
    <div className="grid gap-3 py-4">
      <progress max={of} value={done} aria-label="Progress" className="h-2 w-full accent-act" />
      <p role="status">
        {done.toLocaleString('en')} of {of.toLocaleString('en')} rows. You can leave this page: it goes on by
        itself.
      </p>
      <ActionForm action={continueImportAction} quiet>
        <input type="hidden" name="id" value={id} />
        <GoOn at={`${done}/${tries}`} />
        <noscript>
          <SubmitButton look="quiet">Continue</SubmitButton>
        </noscript>
      </ActionForm>
    </div>
  )
}

/** Asks once for each place it stands at: a try that brought nothing in is one, too. */
function GoOn({ at }: { at: string }) {
  const { pending } = useFormAnswer()
  const mark = useRef<HTMLInputElement>(null)
  const asked = useRef('')
  useEffect(() => {
    if (pending || asked.current === at) return
    asked.current = at
    mark.current?.form?.requestSubmit()
  }, [pending, at])
  return <input ref={mark} type="hidden" name="id" disabled />
}

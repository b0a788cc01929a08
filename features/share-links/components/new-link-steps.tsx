'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'
import { type Made, MadeLink } from './made-link'

type Action = (previous: FormState, form: FormData) => Promise<FormState>

/** Fields, then the page as it will be seen, then the link. A change after the look asks for another look. */
export function NewLinkSteps({
  preview,
  create,
  name,
  children,
}: {
  preview: Action
  create: Action
  name: string
  children: ReactNode
}) {
  const [seen, setSeen] = useState<ReactNode>(null)
  const [made, setMade] = useState<Made | null>(null)
  const look = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (seen) look.current?.focus()
  }, [seen])
  if (made) return <MadeLink made={made} name={name} />
  return (
    <ActionForm
      className="grid gap-8"
      action={(previous, form) => {
        const making = form.get('step') === 'make'
        form.delete('step')
        return making ? create(previous, form) : preview(previous, form)
      }}
      onChange={() => setSeen(null)}
      onDone={({ data }) => {
        if (data?.made) setMade(data.made as Made)
        else setSeen(data?.preview as ReactNode)
      }}
    >
      {children}
      {seen ? (
        <>
          <div>
            <h2 ref={look} tabIndex={-1} className="mb-3 font-bold text-xl outline-none">
              As {name} will see it
            </h2>
            <div className="rounded-lg p-5 inset-ring inset-ring-edge sm:p-8">{seen}</div>
          </div>
          <SubmitButton name="step" value="make" size="lg">
            Create the link
          </SubmitButton>
        </>
      ) : (
        <SubmitButton name="step" value="see" size="lg">
          Preview
        </SubmitButton>
      )}
    </ActionForm>
  )
}

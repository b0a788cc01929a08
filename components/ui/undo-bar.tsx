'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { FormState } from '@/lib/form-state'
import { ActionForm, useFormAnswer } from './action-form'
import { ToastBar, toast } from './toast'

/**
 * "Deleted. Undo", for 10 s; waits while a pointer or the focus is on it, and for the answer once it is pressed.
 * `action` is the server action that brings the thing back, `fields` what it needs to know.
 */
export function UndoBar({
  children,
  action,
  fields,
  seconds = 10,
}: {
  children: ReactNode
  action: (previous: FormState, form: FormData) => Promise<FormState>
  fields: Record<string, string>
  seconds?: number
}) {
  const [left, setLeft] = useState(seconds)
  const [held, setHeld] = useState(false)
  const [pending, setPending] = useState(false)
  useEffect(() => {
    if (held || pending || left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [held, pending, left])
  if (left <= 0) return null
  return (
    <ToastBar>
      <ActionForm
        action={action}
        onDone={({ message }) => {
          setLeft(0)
          toast(message ?? 'Undone.')
        }}
        className="flex items-center gap-4"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <WhilePending tell={setPending} />
        <span>{children}</span>
        <button
          type="submit"
          data-undo
          className="min-h-thumb shrink-0 rounded px-3 font-semibold wrap-normal underline underline-offset-4"
        >
          Undo
        </button>
      </ActionForm>
    </ToastBar>
  )
}

function WhilePending({ tell }: { tell: (pending: boolean) => void }) {
  const { pending } = useFormAnswer()
  useEffect(() => tell(pending), [pending, tell])
  return null
}

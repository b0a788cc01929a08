'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { toast } from '@/components/ui/toast'
import { moveStageAction, undoMoveAction } from '../actions'

/** Moves the process to the stage of the button that was pressed; the way back stands at the foot for ten seconds. */
export function StageForm({
  id,
  form,
  className,
  children,
}: {
  id: string
  /** What buttons that stand elsewhere know the form by. */
  form?: string
  className?: string
  children: ReactNode
}) {
  return (
    <ActionForm
      // Said here and not by the form once it is done: after the move the form may not be there any more.
      action={async (previous, form) => {
        const state = await moveStageAction(previous, form)
        if (state?.ok) toast('Moved.', { action: undoMoveAction, fields: { id } })
        else if (state) toast(state.message)
        return state
      }}
      quiet
      onSubmitCapture={({ nativeEvent }) =>
        (nativeEvent as SubmitEvent).submitter?.closest<HTMLElement>('[popover]')?.hidePopover()
      }
      id={form}
      className={className}
    >
      <input type="hidden" name="id" value={id} />
      {children}
    </ActionForm>
  )
}

'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { toast } from '@/components/ui/toast'
import { moveStageAction, undoMoveAction } from '../actions'

/** Moves the process to the stage of the button that was pressed; the way back stands at the foot for ten seconds. */
export function StageForm({
  id,
  className,
  children,
}: {
  id: string
  className?: string
  children: ReactNode
}) {
  return (
    <ActionForm
      action={moveStageAction}
      quiet
      onDone={() => toast('Moved.', { action: undoMoveAction, fields: { id } })}
      className={className}
    >
      <input type="hidden" name="id" value={id} />
      {children}
    </ActionForm>
  )
}

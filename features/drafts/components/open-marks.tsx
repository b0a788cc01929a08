'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { markSentAction, putOffDraftAction, skipDraftAction } from '../actions'

/** What can become of an open message, told by hand. */
export function OpenMarks({ id, linkedin }: { id: string; linkedin: boolean }) {
  return (
    <Section title={linkedin ? 'After requesting' : 'After sending'}>
      <p className="pt-3 text-ink-soft text-sm">
        {linkedin ? 'You request it on LinkedIn yourself' : 'You send it yourself'}. We can’t see that, so say
        it here.
      </p>
      <div className="flex flex-wrap gap-2 py-4">
        <Mark id={id} action={markSentAction} look="quiet" rowKey="done">
          {linkedin ? 'I requested it' : 'I sent it'}
        </Mark>
        <Mark id={id} action={putOffDraftAction} look="bare" rowKey="later">
          Later
        </Mark>
        <Mark id={id} action={skipDraftAction} look="bare">
          Skip it
        </Mark>
      </div>
    </Section>
  )
}

export function Mark({
  id,
  action,
  look,
  rowKey,
  children,
}: {
  id: string
  action: typeof markSentAction
  look: 'act' | 'quiet' | 'bare'
  /** The key of a list that does the same here. */
  rowKey?: 'done' | 'later'
  children: ReactNode
}) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look={look} data-key={rowKey}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}

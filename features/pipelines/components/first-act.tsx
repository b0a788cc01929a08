import { clsx } from 'clsx'
import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import { createDraftAction } from '@/features/drafts/actions'
import type { NextAct } from '../next-act'

/** The one loud button of a process: a way to where it is done, or a closing note that the tap begins. Quiet where one but waits. */
export function FirstAct({
  pipelineId,
  act: { label, isDue, isQuiet, href, closing },
}: {
  pipelineId: string
  act: NextAct
}) {
  if (closing)
    return (
      <ActionForm action={createDraftAction} className="max-sm:basis-full">
        <input type="hidden" name="kind" value="nudge_closing" />
        <input type="hidden" name="contactId" value={closing.contactId} />
        <input type="hidden" name="pipelineId" value={pipelineId} />
        <SubmitButton className="wrap-anywhere max-sm:w-full sm:max-w-80">{label}</SubmitButton>
      </ActionForm>
    )
  return (
    <LinkButton
      href={href as Route}
      look={isDue ? 'lamp' : isQuiet ? 'quiet' : 'act'}
      className={clsx('wrap-anywhere sm:max-w-80', !isQuiet && 'max-sm:basis-full')}
    >
      {label}
    </LinkButton>
  )
}

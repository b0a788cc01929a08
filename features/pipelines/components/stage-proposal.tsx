import { SubmitButton } from '@/components/ui/submit-button'
import type { Stage } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import type { Proposal } from '../propose-stage'
import { StageForm } from './stage-form'

/** One line and one tap; left alone, nothing happens. */
export function StageProposal({
  id,
  stage,
  proposal,
  names,
}: {
  id: string
  /** What is set now. */
  stage: Stage
  proposal: Proposal | null
  names: StageNames
}) {
  if (!proposal) return null
  return (
    <StageForm id={id} className="-mt-4 mb-6 flex flex-wrap items-center gap-x-7 text-ink-soft text-sm">
      <input type="hidden" name="stage" value={proposal.to} />
      <span>
        <span>{proposal.why}</span> <span>{`The stage is still ${stageName(stage, names)}.`}</span>
      </span>
      <SubmitButton
        look="bare"
        size="sm"
        className="-mx-3"
      >{`Move to ${stageName(proposal.to, names)}`}</SubmitButton>
    </StageForm>
  )
}

import { SubmitButton } from '@/components/ui/submit-button'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import type { Proposal } from '../propose-stage'
import { StageForm } from './stage-form'

/** One line and one tap; left alone, nothing happens. */
export function StageProposal({
  id,
  proposal,
  names,
}: {
  id: string
  proposal: Proposal | null
  names: StageNames
}) {
  if (!proposal) return null
  return (
    <StageForm id={id} className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <input type="hidden" name="stage" value={proposal.to} />
      <span className="text-ink-soft">{proposal.why}</span>
      <SubmitButton look="quiet" size="sm">{`Move to ${stageName(proposal.to, names)}`}</SubmitButton>
    </StageForm>
  )
}

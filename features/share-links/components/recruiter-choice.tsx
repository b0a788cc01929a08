import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Choices } from '@/features/choices/find-choices'
import { chooseShareRecruiterAction } from '../actions'

/** One link for one recruiter: who is it? */
export function RecruiterChoice({
  recruiters,
  pipeline,
}: {
  recruiters: Choices | null
  pipeline: { id: string; company: string } | undefined
}) {
  return (
    <ActionForm action={chooseShareRecruiterAction} className="grid gap-6">
      {pipeline && <input type="hidden" name="pipelineId" value={pipeline.id} />}
      {recruiters && recruiters.recent.length > 0 && (
        <PickField
          label="Recruiter"
          name="recruiterId"
          from="/choices?of=recruiters"
          {...recruiters}
          placeholder="Choose, or add a name below"
        />
      )}
      <TextField
        label={recruiters?.recent.length ? 'Or someone new: their name' : 'Their name'}
        name="name"
        maxLength={120}
        autoComplete="off"
      />
      <RadioChips
        legend="They work for"
        name="kind"
        defaultValue="agency_recruiter"
        options={[
          { value: 'agency_recruiter', label: 'An agency' },
          { value: 'in_house_recruiter', label: 'The company' },
        ]}
      />
      {pipeline && (
        <p className="text-ink-soft">
          {pipeline.company} will be marked as coming through them, so that it can appear with its name.
        </p>
      )}
      <SubmitButton>Continue</SubmitButton>
    </ActionForm>
  )
}

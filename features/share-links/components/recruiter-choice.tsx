import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextField } from '@/components/ui/text-field'
import { chooseShareRecruiterAction } from '../actions'

/** One link for one recruiter: who is it? */
export function RecruiterChoice({
  people,
  pipeline,
}: {
  people: { id: string; name: string; company: string | null }[]
  pipeline: { id: string; company: string } | undefined
}) {
  return (
    <ActionForm action={chooseShareRecruiterAction} className="grid gap-6">
      {pipeline && <input type="hidden" name="pipelineId" value={pipeline.id} />}
      {people.length > 0 && (
        <SelectField
          label="Recruiter"
          name="recruiterId"
          placeholder="Someone new"
          options={people.map(({ id, name, company }) => ({
            value: id,
            label: company ? `${name}, ${company}` : name,
          }))}
        />
      )}
      <TextField
        label={people.length > 0 ? 'Or add a name' : 'Their name'}
        name="name"
        maxLength={120}
        autoComplete="off"
      />
      <RadioChips
        legend="Works for"
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

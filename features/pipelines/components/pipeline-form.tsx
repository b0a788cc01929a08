import { clsx } from 'clsx'
import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import { stages } from '@/db/enums'
import type { pipelines } from '@/db/schema/pipelines'
import type { Choice, Choices } from '@/features/choices/find-choices'
import { stageWords } from '@/features/vocabulary/stages'
import type { FormState } from '@/lib/form-state'
import { countryNames } from '@/lib/time'

interface Props {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  pipeline?: typeof pipelines.$inferSelect
  recruiters?: Choices
  recruiter?: Choice | null
  /** Where the person is, which counts where the employer's country is not said. */
  ownCountry?: string
}

const sourceOptions = [
  { value: 'direct', label: 'I applied directly' },
  { value: 'in_house', label: 'Their own recruiter' },
  { value: 'agency', label: 'An agency' },
  { value: 'referral', label: 'A referral' },
]

export function PipelineForm({ action, pipeline, recruiters, recruiter, ownCountry }: Props) {
  return (
    <ActionForm action={action} className="group/process grid gap-6">
      {pipeline && <input type="hidden" name="id" value={pipeline.id} />}
      <TextField
        label="Company"
        name="company"
        required
        maxLength={120}
        defaultValue={pipeline?.company}
        autoComplete="off"
      />
      <TextField
        label="Role"
        name="role"
        required
        maxLength={120}
        defaultValue={pipeline?.role}
        autoComplete="off"
      />
      {!pipeline && (
        <SelectField
          label="Stage"
          name="stage"
          defaultValue="applied"
          options={stages.map(value => ({ value, label: stageWords[value] }))}
        />
      )}
      <RadioChips
        legend="How you found it"
        name="source"
        options={sourceOptions}
        defaultValue={pipeline?.source ?? 'direct'}
      />
      {recruiters && recruiters.recent.length > 0 && (
        <PickField
          label="Recruiter"
          name="recruiterId"
          from="/choices?of=recruiters"
          {...recruiters}
          placeholder="No recruiter"
          chosen={recruiter}
        />
      )}
      <NewRecruiter isSecond={Boolean(recruiters?.recent.length)} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <SelectField
          label="Employer’s country"
          name="country"
          hint="Sets working days and local customs."
          placeholder="The same as mine"
          defaultValue={pipeline?.country ?? ''}
          options={countryNames().map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          label="Region"
          name="region"
          maxLength={10}
          hint="Only if its holidays differ: BY for Bavaria, CA for California."
          defaultValue={pipeline?.region ?? ''}
        />
      </div>
      <TextField
        label="Job ad"
        name="jobUrl"
        type="url"
        inputMode="url"
        placeholder="https://"
        defaultValue={pipeline?.jobUrl ?? ''}
      />
      <RadioChips
        legend="How much you want it"
        name="interest"
        options={[1, 2, 3, 4, 5].map(n => ({ value: String(n), label: String(n) }))}
        defaultValue={pipeline?.interest?.toString()}
      />
      {pipeline && <Waiting pipeline={pipeline} inCanada={ownCountry === 'CA'} />}
      <TextareaField
        label="Private note"
        name="privateNote"
        hint="Never leaves this page."
        defaultValue={pipeline?.privateNote ?? ''}
      />
      <SubmitButton>{pipeline ? 'Save' : 'Add process'}</SubmitButton>
    </ActionForm>
  )
}

/** There once the process is said to come through somebody. */
function NewRecruiter({ isSecond }: { isSecond: boolean }) {
  return (
    <div className="hidden items-end gap-6 group-has-[[value=agency]:checked]/process:grid group-has-[[value=in_house]:checked]/process:grid sm:grid-cols-2">
      <TextField
        label={isSecond ? 'Or add a recruiter' : 'The recruiter’s name'}
        name="recruiterName"
        maxLength={120}
        autoComplete="off"
        hint="Debriefs and questions go to them, and they can ask for you."
      />
      <TextField
        label="Their email"
        name="recruiterEmail"
        type="email"
        inputMode="email"
        maxLength={254}
        autoComplete="off"
      />
    </div>
  )
}

function Waiting({ pipeline, inCanada }: { pipeline: typeof pipelines.$inferSelect; inCanada: boolean }) {
  const staff = pipeline.atLeast25Staff
  return (
    <>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField
          label="First nudge after"
          name="firstNudgeDays"
          type="number"
          min={1}
          max={30}
          hint="Working days; leave blank to follow the country."
          defaultValue={pipeline.firstNudgeDays ?? ''}
        />
        <TextField
          label="Second nudge after"
          name="secondNudgeDays"
          type="number"
          min={1}
          max={30}
          defaultValue={pipeline.secondNudgeDays ?? ''}
        />
        <TextField
          label="Your availability"
          name="availability"
          maxLength={200}
          defaultValue={pipeline.availability ?? ''}
        />
        <TextField
          label="Start date or notice"
          name="startDate"
          maxLength={100}
          defaultValue={pipeline.startDate ?? ''}
        />
      </div>
      {/* A rule of Ontario, asked of nobody else. Hidden it still says what it said. */}
      <div
        className={clsx(
          'hidden group-has-[option[value=CA]:checked]/process:block',
          inCanada && 'group-has-[[name=country]>option[value=""]:checked]/process:block',
        )}
      >
        <RadioChips
          legend="25 or more people work there"
          hint="In Ontario, employers that size must tell interviewed candidates within 45 days."
          name="atLeast25Staff"
          options={[
            { value: '', label: 'Not known' },
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          defaultValue={staff === null ? '' : staff ? 'yes' : 'no'}
        />
      </div>
    </>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import { importFields } from '@/db/enums'
import { mapImportAction } from '../actions'
import { fieldNames, kindNames } from '../import-words'
import type { Import } from '../mutations'

const choices = [
  { value: '', label: 'Don’t import' },
  ...importFields.map(field => ({ value: field, label: fieldNames[field] })),
]

/** What each column is: read from its name, changed by hand. */
export function ImportColumns({ job, sample }: { job: Import; sample: readonly string[] }) {
  return (
    <ActionForm action={mapImportAction} className="grid grid-cols-[minmax(0,1fr)] gap-5 py-4">
      <input type="hidden" name="id" value={job.id} />
      <RadioChips
        legend="Each row is about"
        name="kind"
        defaultValue={job.kind}
        options={[
          { value: 'processes', label: kindNames.processes },
          { value: 'people', label: kindNames.people },
        ]}
      />
      <RadioChips
        legend="A date like 03/04/2026 means"
        name="dayFirst"
        defaultValue={job.dayFirst}
        options={[
          { value: 'yes', label: '3 April' },
          { value: 'no', label: 'March 4' },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
        {job.header.map((name, at) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns never move, and may share a name
            key={at}
            label={name.slice(0, 80) || `Column ${at + 1}`}
            hint={sample[at] ? `For example: ${sample[at].slice(0, 60)}` : undefined}
            name="columns"
            defaultValue={job.columns[at] ?? ''}
            options={choices}
          />
        ))}
      </div>
      <SubmitButton look="quiet" className="justify-self-start">
        Read it this way
      </SubmitButton>
    </ActionForm>
  )
}

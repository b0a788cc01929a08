import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { StageDoor } from '@/components/ui/stage-mark'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextField } from '@/components/ui/text-field'
import { stages } from '@/db/enums'
import { inOwnOrder, stageWords } from '@/features/vocabulary/stages'
import { setStagesAction } from '../actions'
import type { OwnStages } from '../list-processes'

const places = stages.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))

/** A row for each stage, in the order in which they stand. */
export function StagesForm({ own }: { own: OwnStages }) {
  return (
    <ActionForm action={setStagesAction}>
      <ol className="rows mb-6">
        {inOwnOrder(own.order).map((stage, at) => (
          <li key={stage} className="flex flex-wrap items-end gap-x-4 gap-y-2 py-3">
            <StageDoor stage={stage} className="mb-2.5 h-7 w-6" />
            <TextField
              label={
                <>
                  <span className="sr-only">Name of </span>
                  {stageWords[stage]}
                </>
              }
              name={`name-${stage}`}
              maxLength={30}
              placeholder={stageWords[stage]}
              defaultValue={own.names[stage] ?? ''}
              autoComplete="off"
              className="min-w-0 flex-1 basis-48"
            />
            <SelectField
              label="Order"
              name={`place-${stage}`}
              defaultValue={String(at + 1)}
              options={places}
              className="w-20"
            />
            <Checkbox label="Hide" name={`hide-${stage}`} defaultChecked={own.hidden.includes(stage)} />
          </li>
        ))}
      </ol>
      <SubmitButton>Save stages</SubmitButton>
    </ActionForm>
  )
}

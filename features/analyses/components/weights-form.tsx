import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import { analysisCriteria } from '@/db/enums'
import { setWeightsAction } from '../actions'
import { criteria } from '../criteria'
import type { OwnWeighing } from '../queries'

const options = [
  { value: '0', label: 'Ignore' },
  { value: '1', label: 'Normal' },
  { value: '2', label: 'Matters more' },
  { value: '3', label: 'Matters most' },
]

export function WeightsForm({ own }: { own: OwnWeighing }) {
  return (
    <ActionForm action={setWeightsAction} className="grid gap-2">
      {analysisCriteria.map(criterion => (
        <div
          key={criterion}
          className="grid grid-cols-[1fr_auto] gap-4 border-line border-b py-3 sm:grid-cols-[2fr_1fr] sm:gap-6"
        >
          <SelectField
            label={criteria[criterion].label}
            name={`weight-${criterion}`}
            options={options}
            defaultValue={String(own.weights[criterion] ?? 1)}
          />
          <div className="self-end">
            <Checkbox
              name="dealBreakers"
              value={criterion}
              defaultChecked={own.dealBreakers.includes(criterion)}
              label={
                <>
                  Deal-breaker<span className="sr-only">{`: ${criteria[criterion].label}`}</span>
                </>
              }
            />
          </div>
        </div>
      ))}
      <SubmitButton className="mt-4">Save priorities</SubmitButton>
    </ActionForm>
  )
}

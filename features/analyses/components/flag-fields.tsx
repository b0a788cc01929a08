import { RadioChips } from '@/components/ui/choice'
import { Summary } from '@/components/ui/summary'
import { SelectField, TextField } from '@/components/ui/text-field'
import { analysisCriteria } from '@/db/enums'
import type { Flag } from '@/db/schema/analyses'
import { criteria } from '../criteria'
import { flagRows } from '../schema'

const subjects = [
  { value: 'people', label: 'People and body language' },
  { value: 'place', label: 'The offices' },
  ...analysisCriteria.map(value => ({ value, label: criteria[value].label })),
]

/** Signs worth remembering, each with what happened: body language alone is weak evidence (practice §e). */
export function FlagFields({ flags }: { flags: readonly Flag[] }) {
  const shown = flagRows.slice(0, Math.min(flagRows.length, flags.length + 2))
  return (
    <>
      {shown.map(row => {
        const flag = flags[row]
        return (
          <details
            key={row}
            open={flag || row === flags.length ? true : undefined}
            className="border-line border-b py-3"
          >
            <Summary small>
              {flag ? `Sign ${row + 1}` : row === flags.length ? 'A sign' : 'Add another sign'}
            </Summary>
            <div className="mt-2 grid gap-4">
              <RadioChips
                legend="A good sign or a warning"
                hideLegend
                name={`flagColour-${row}`}
                options={[
                  { value: 'green', label: 'A good sign' },
                  { value: 'amber', label: 'A warning' },
                ]}
                defaultValue={flag?.colour ?? null}
              />
              <SelectField
                label="About"
                name={`flagAbout-${row}`}
                options={subjects}
                defaultValue={flag?.about ?? 'people'}
              />
              <TextField
                label="What happened"
                name={`flagExample-${row}`}
                maxLength={500}
                hint="One example: the sign is saved with it."
                placeholder="She answered her phone twice while he spoke"
                defaultValue={flag?.example ?? ''}
              />
            </div>
          </details>
        )
      })}
    </>
  )
}

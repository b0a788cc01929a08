import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import type { listComparable } from '../queries'

type Company = Awaited<ReturnType<typeof listComparable>>[number]

/** A plain GET form, so that the pair has an address. */
export function ChooseTwo({ all, chosen }: { all: readonly Company[]; chosen: readonly string[] }) {
  const options = all.map(({ id, company, role }) => ({ value: id, label: `${company}: ${role}` }))
  return (
    <form className="mb-6 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      {(['a', 'b'] as const).map((name, index) => (
        <Field key={name} label={index === 0 ? 'First' : 'Second'} name={name}>
          {control => <Select {...control} options={options} defaultValue={chosen[index]} />}
        </Field>
      ))}
      <Button type="submit" look="quiet">
        Compare
      </Button>
    </form>
  )
}

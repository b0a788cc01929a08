import { Button } from '@/components/ui/button'
import { PickField } from '@/components/ui/pick-field'
import type { Choices } from '@/features/choices/find-choices'
import type { listComparable } from '../queries'

type Company = Awaited<ReturnType<typeof listComparable>>[number]

/** A plain GET form, so that the pair has an address. */
export function ChooseTwo({ choices, chosen }: { choices: Choices; chosen: readonly Company[] }) {
  const picks = chosen.map(({ id, company, role }) => ({ id, label: `${company}, ${role}` }))
  return (
    <form className="mb-6 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      {(['a', 'b'] as const).map((name, index) => (
        <PickField
          key={`${name}${picks[index]?.id}`}
          label={index === 0 ? 'First' : 'Second'}
          name={name}
          from="/choices?of=processes"
          {...choices}
          chosen={picks[index]}
        />
      ))}
      <Button type="submit" look="quiet" className="h-12">
        Compare
      </Button>
    </form>
  )
}

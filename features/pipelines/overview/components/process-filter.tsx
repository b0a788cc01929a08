import { clsx } from 'clsx'
import type { Route } from 'next'
import Form from 'next/form'
import { buttonStyle } from '@/components/ui/button-style'
import { Input, Select } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import type { Stage } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { type Ask, addressOf, paramsOf } from '../ask'

const shows = { open: 'Open', closed: 'Closed', all: 'All' } as const

/** Which processes are looked at: what is chosen stands in the address, so that going back finds it. */
export function ProcessFilter({
  ask,
  order,
  names,
}: {
  ask: Ask
  order: readonly Stage[]
  names: StageNames
}) {
  const { q: _, stage: __, ...kept } = paramsOf(ask)
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <Form
        action="/pipelines"
        prefetch={false}
        role="search"
        className="flex max-w-full grow flex-wrap gap-2 sm:grow-0"
      >
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          type="search"
          name="q"
          key={ask.words}
          defaultValue={ask.words}
          maxLength={100}
          aria-label="Company, role or recruiter"
          placeholder="Find a process"
          className="h-11 min-w-0 flex-1 sm:w-64 sm:flex-none"
        />
        {ask.view !== 'board' && (
          <div className="hidden w-40 sm:block">
            <Select
              name="stage"
              key={ask.stage}
              defaultValue={ask.stage ?? ''}
              aria-label="Stage"
              placeholder="Every stage"
              options={order.map(value => ({ value, label: stageName(value, names) }))}
            />
          </div>
        )}
        <button type="submit" className={buttonStyle({ look: 'quiet' })}>
          Filter
        </button>
      </Form>
      <ul className="flex flex-wrap items-center gap-1">
        {(['open', 'closed', 'all'] as const).map(show => (
          <li key={show}>
            <Choice href={addressOf(ask, { show, stage: null })} isChosen={ask.show === show && !ask.stage}>
              {shows[show]}
            </Choice>
          </li>
        ))}
        <li>
          <Choice href={addressOf(ask, { wants: !ask.wants })} isChosen={ask.wants}>
            Needs you
          </Choice>
        </li>
      </ul>
    </div>
  )
}

function Choice({ href, isChosen, children }: { href: string; isChosen: boolean; children: string }) {
  return (
    <Link
      href={href as Route}
      aria-current={isChosen ? 'true' : undefined}
      className={clsx(
        'inline-flex min-h-11 items-center rounded-md px-3 text-sm',
        isChosen ? 'bg-glow font-semibold text-ink' : 'text-ink-soft hover:bg-glow/60',
      )}
    >
      {children}
    </Link>
  )
}

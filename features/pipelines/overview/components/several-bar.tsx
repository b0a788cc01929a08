'use client'

import { buttonStyle } from '@/components/ui/button-style'
import { Select } from '@/components/ui/input'
import { PickField } from '@/components/ui/pick-field'
import type { Choices } from '@/features/choices/find-choices'

/** What can be done to all that are chosen; there once one is. */
export function SeveralBar({
  count,
  stages,
  recruiters,
  onAll,
}: {
  count: number
  stages: readonly { value: string; label: string }[]
  recruiters: Choices
  onAll: (checked: boolean) => void
}) {
  const act = (value: string, label: string, look: 'quiet' | 'bare' = 'quiet') => (
    <button type="submit" name="act" value={value} className={buttonStyle({ look, size: 'sm' })}>
      {label}
    </button>
  )
  return (
    <fieldset className="several-bar">
      <legend className="sr-only">With those you chose</legend>
      <p role="status">{count > 0 && `${count} chosen`}</p>
      <span>
        <Select name="stage" aria-label="Stage" placeholder="Stage" defaultValue="" options={stages} />
        {act('move', 'Move')}
      </span>
      {recruiters.recent.length > 0 && (
        <span>
          <PickField
            label="Recruiter"
            name="recruiterId"
            from="/choices?of=recruiters"
            placeholder="Recruiter"
            {...recruiters}
          />
          {act('recruiter', 'Give')}
        </span>
      )}
      {act('aside', 'Put aside')}
      {act('delete', 'Delete')}
      <button type="button" className={buttonStyle({ look: 'bare', size: 'sm' })} onClick={() => onAll(true)}>
        All on this page
      </button>
      <button
        type="button"
        className={buttonStyle({ look: 'bare', size: 'sm' })}
        onClick={() => onAll(false)}
      >
        None
      </button>
    </fieldset>
  )
}

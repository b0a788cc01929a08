'use client'

import { clsx } from 'clsx'
import { type HookStem, hookStems } from '@/db/enums'
import { stemWords } from '../packs/stem-words'

const { stems } = stemWords.en

const chip = [
  'relative inline-flex min-h-thumb shrink-0 select-none items-center rounded-full bg-paper px-3.5 text-sm',
  'inset-ring inset-ring-edge transition-colors duration-quick hover:bg-glow',
  'has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-checked:inset-ring-act',
  'has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
]

/** How the note begins, one tap; a second one takes it off again. A row to slide on a phone, lines of chips at a desk. */
export function StemChips({
  name,
  legend,
  value,
  onChange,
  onTap,
}: {
  name: string
  legend: string
  value: HookStem | null
  onChange: (stem: HookStem | null) => void
  /** Chosen with a finger: then one goes on to type. The keyboard stays where it is. */
  onTap: () => void
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
        {hookStems.map(stem => (
          <label key={stem} className={clsx(chip)}>
            <input
              type="radio"
              name={name}
              value={stem}
              checked={value === stem}
              onChange={() => onChange(stem)}
              onClick={event => {
                if (value === stem) onChange(null)
                if (event.detail > 0) onTap()
              }}
              onKeyUp={event => {
                // A key does nothing to a radio that is chosen already.
                if (event.key !== ' ' || value !== stem) return
                event.preventDefault()
                onChange(null)
              }}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
            />
            {stems[stem].label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

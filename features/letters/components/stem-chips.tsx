'use client'

import { type HookStem, hookStems } from '@/db/enums'
import { stemWords } from '../packs/stem-words'

const { stems } = stemWords.en

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
          <label key={stem} className="chip stem">
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
            />
            {stems[stem].label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

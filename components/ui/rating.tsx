'use client'

import type { ReactNode } from 'react'
import { ChoiceGroup } from './choice'

const scale = Array.from({ length: 11 }, (_, value) => value)

/** 0 to 10, one tap. Two rows on a phone so that each number is as wide as a thumb. */
export function Rating({
  name,
  legend,
  hideLegend,
  low,
  high,
  defaultValue,
  required,
}: {
  name: string
  legend: ReactNode
  hideLegend?: boolean
  /** Words for 0 and 10. */
  low: string
  high: string
  defaultValue?: number | null
  required?: boolean
}) {
  return (
    <ChoiceGroup legend={legend} hideLegend={hideLegend}>
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-11">
        {scale.map(value => (
          <label
            key={value}
            className="relative grid h-12 place-items-center rounded bg-paper font-medium inset-ring inset-ring-line tabular-nums hover:bg-glow has-checked:bg-act has-checked:font-bold has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={defaultValue === value}
              required={required}
              aria-label={value === 0 ? `0, ${low}` : value === 10 ? `10, ${high}` : undefined}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {value}
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="mt-1.5 flex justify-between text-ink-soft text-xs">
        <span>0 {low}</span>
        <span>10 {high}</span>
      </p>
    </ChoiceGroup>
  )
}

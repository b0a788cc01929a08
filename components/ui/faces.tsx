import type { ReactNode } from 'react'
import { ChoiceGroup } from './choice'

const mouths = [
  'M9 22c2.2-4 11.8-4 14 0',
  'M9.5 21.2c2-2 11-2 13 0',
  'M10 20.5h12',
  'M9.5 19.5c2 2.4 11 2.4 13 0',
  'M9 18.6c1.8 5.6 12.2 5.6 14 0',
]
const round = 'M16 3.5a12.5 12.5 0 1 1 0 25a12.5 12.5 0 1 1 0-25'
/** The five faces, 1 to 5. */
export const faceWords = ['Rough', 'Shaky', 'All right', 'Good', 'Great'] as const

interface FacesProps {
  name: string
  legend: ReactNode
  hideLegend?: boolean
  /** 1 (rough) to 5 (great). */
  defaultValue?: number | null
  labels?: readonly string[]
  required?: boolean
}

/** How it felt, 1 to 5: five faces under the thumb, each with its word. */
export function Faces({ name, legend, hideLegend, defaultValue, labels = faceWords, required }: FacesProps) {
  return (
    <ChoiceGroup legend={legend} hideLegend={hideLegend}>
      <div className="grid grid-cols-5 gap-1">
        {mouths.map((mouth, index) => (
          <label
            key={mouth}
            className="group relative grid justify-items-center gap-1 rounded-md px-0.5 pt-2 pb-1.5 text-ink-soft text-xs has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-focus-visible:outline-3 has-focus-visible:outline-focus hover:bg-glow"
          >
            <input
              type="radio"
              name={name}
              value={index + 1}
              defaultChecked={defaultValue === index + 1}
              required={required}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            <Face level={index + 1} className="size-11" />
            {labels[index]}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** One face, 1 to 5, for showing an answer; `label` is its word for a screen reader. */
export function Face({
  level,
  label,
  className = 'size-7',
}: {
  level: number
  label?: string
  className?: string
}) {
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true" className={`face ${className}`}>
        <path d={round + mouths[Math.min(5, Math.max(1, Math.round(level))) - 1]} />
        <path className="eyes" d="M11.5 12.2v1.6M20.5 12.2v1.6" />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </>
  )
}

import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'
import { FieldError } from './field'

export interface Choice {
  value: string
  label: ReactNode
  disabled?: boolean
}

interface GroupProps {
  legend: ReactNode
  /** Keeps the legend for screen readers when the screen already says it. */
  hideLegend?: boolean
  hint?: ReactNode
  error?: string | undefined
  className?: string
}

/** A question with its answers: fieldset, legend, hint and error. */
export function ChoiceGroup({
  legend,
  hideLegend,
  hint,
  error,
  className,
  children,
}: GroupProps & { children: ReactNode }) {
  const id = useId()
  return (
    <fieldset
      className={clsx('min-w-0', className)}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className={hideLegend ? 'sr-only' : 'mb-2 font-semibold text-sm'}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 mb-2 text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}

const chip = [
  'relative inline-flex min-h-thumb select-none items-center gap-2 rounded-[1.375rem] bg-paper px-4 py-2 text-base leading-tight',
  'inset-ring inset-ring-edge transition-colors duration-quick hover:bg-glow',
  'has-checked:bg-act has-checked:font-semibold has-checked:text-on-act has-checked:inset-ring-act',
  'has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
  'has-disabled:opacity-55',
]

interface ChipProps extends GroupProps {
  name: string
  options: readonly Choice[]
}

/** One of several. Native radios, so the arrow keys work. */
export function RadioChips({
  name,
  options,
  defaultValue,
  required,
  ...group
}: ChipProps & { defaultValue?: string | null; required?: boolean }) {
  return (
    <ChoiceGroup {...group}>
      <div className="flex flex-wrap gap-2">
        {options.map(option => (
          <label key={option.value} className={clsx(chip)}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
              className="absolute inset-0 cursor-pointer appearance-none rounded-[1.375rem] outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** Any of several. A tick stands beside the colour. */
export function CheckboxChips({
  name,
  options,
  defaultValues,
  ...group
}: ChipProps & { defaultValues?: readonly string[] }) {
  return (
    <ChoiceGroup {...group}>
      <div className="flex flex-wrap gap-2">
        {options.map(option => (
          <label key={option.value} className={clsx(chip, 'group')}>
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={defaultValues?.includes(option.value)}
              disabled={option.disabled}
              className="absolute inset-0 cursor-pointer appearance-none rounded-[1.375rem] outline-none"
            />
            <Tick className="hidden group-has-checked:block" />
            {option.label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

/** A single yes, with the words beside it. */
export function Checkbox({
  name,
  value = 'on',
  label,
  hint,
  defaultChecked,
}: {
  name: string
  value?: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean
}) {
  return (
    <label className="group relative flex min-h-thumb items-start gap-3 py-2.5">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        className="peer absolute top-2.5 left-0 z-10 size-6 cursor-pointer opacity-0"
      />
      <span
        aria-hidden="true"
        className="grid size-6 shrink-0 place-items-center rounded-sm bg-paper text-transparent inset-ring inset-ring-edge peer-checked:bg-act peer-checked:text-on-act peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-focus-visible:outline-offset-2"
      >
        <Tick />
      </span>
      <span>
        {label}
        {hint && <span className="block text-ink-soft text-sm">{hint}</span>}
      </span>
    </label>
  )
}

export function Tick({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={clsx('size-4 shrink-0', className)}>
      <path
        d="m3 8.6 3.3 3.3L13 4.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

'use client'

import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'
import { useFormAnswer } from './action-form'
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

/** The same inside a form, with what its answer says of `name`. */
export function AnsweredGroup({ name, ...group }: GroupProps & { name: string; children: ReactNode }) {
  const { error } = useFormAnswer(name)
  return <ChoiceGroup {...group} error={error} />
}

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
          <label key={option.value} className="chip">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
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
          <label key={option.value} className="chip">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={defaultValues?.includes(option.value)}
              disabled={option.disabled}
            />
            <span aria-hidden="true" className="tick" />
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
    <label className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={defaultChecked} />
      <span aria-hidden="true" className="check-box">
        <span className="tick" />
      </span>
      <span>
        {label}
        {hint && <span className="block text-ink-soft text-sm">{hint}</span>}
      </span>
    </label>
  )
}

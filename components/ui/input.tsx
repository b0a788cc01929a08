import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={clsx('control h-12', className)} {...rest} />
}

/** Grows with its text where the browser can (`field-sizing`), else keeps `rows`. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={clsx('control field-sizing-content min-h-24 resize-y py-2.5', className)}
      {...rest}
    />
  )
}

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

export function Select({
  className,
  options,
  placeholder,
  ...rest
}: Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string }) {
  return (
    <span className="select-box">
      <select className={clsx('control select', className)} {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

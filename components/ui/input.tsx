import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

const control = [
  'w-full min-w-0 rounded bg-paper px-3.5 text-base text-ink inset-ring inset-ring-edge',
  'transition-shadow duration-quick hover:inset-ring-ink-soft',
  'focus-visible:outline-offset-0 aria-invalid:inset-ring-2 aria-invalid:inset-ring-dusk',
  'disabled:bg-sunken disabled:text-ink-faint',
]

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={clsx(control, 'h-12', className)} {...rest} />
}

/** Grows with its text where the browser can (`field-sizing`), else keeps `rows`. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={clsx(control, 'field-sizing-content min-h-24 resize-y py-2.5', className)}
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
    <span className="relative block">
      <select className={clsx(control, 'h-12 appearance-none pr-10', className)} {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="pointer-events-none absolute top-4 right-3.5 size-4 text-ink-soft"
      >
        <path d="m3.5 6 4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </span>
  )
}

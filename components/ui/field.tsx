import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

export interface Control {
  id: string
  name: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export interface FieldProps {
  label: ReactNode
  name: string
  hint?: ReactNode
  /** One short sentence that says how to put it right. */
  error?: string | undefined
  /** Most things are optional here, so only what is needed is marked. */
  required?: boolean
  /** The only field of its form: it goes without saying that it is needed. */
  alone?: boolean
  className?: string
}

/** Label, hint and error around one control, wired for a screen reader: `<Field …>{c => <Input {...c} />}</Field>`. */
export function Field({
  label,
  name,
  hint,
  error,
  required,
  alone,
  className,
  children,
}: FieldProps & { children: (control: Control) => ReactNode }) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={clsx('grid gap-1.5', className)}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
        {required && !alone && <span className="font-normal text-ink-faint"> (needed)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        required,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-2 font-medium text-dusk text-sm">
      <span aria-hidden="true" className="mt-1 h-3.5 w-1 shrink-0 rounded-full bg-dusk" />
      {children}
    </p>
  )
}

/** What a whole form has to say, above its fields. `look` is announced at once, `done` politely. */
export function FormMessage({ tone = 'look', children }: { tone?: 'look' | 'done'; children?: ReactNode }) {
  if (!children) return null
  return (
    <p
      role={tone === 'look' ? 'alert' : 'status'}
      className={clsx(
        'rounded px-4 py-3',
        tone === 'look' ? 'bg-dusk-soft text-dusk' : 'bg-leaf-soft text-leaf',
      )}
    >
      {children}
    </p>
  )
}

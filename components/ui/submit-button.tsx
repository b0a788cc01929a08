'use client'

import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonStyle } from './button-style'

type Props = Omit<ComponentProps<'button'>, 'type'> & ButtonLook & { pending?: ReactNode; busy?: boolean }

/** Submits its form; while the answer is under way it keeps its width, says `pending` and takes no second tap. */
export function SubmitButton({
  look,
  size,
  wide,
  className,
  children,
  pending = 'One moment',
  busy,
  ...rest
}: Props) {
  const status = useFormStatus()
  const waits = busy ?? status.pending
  return (
    <button
      type="submit"
      aria-disabled={waits || undefined}
      onClick={event => waits && event.preventDefault()}
      className={clsx(buttonStyle({ look, size, wide }), 'waits', size !== 'sm' && 'submits', className)}
      {...rest}
    >
      <span className="btn-word">{children}</span>
      <span aria-live="polite" className="btn-wait">
        {waits ? pending : null}
      </span>
    </button>
  )
}

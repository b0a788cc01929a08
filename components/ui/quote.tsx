'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** Somebody's words, as they were said. */
export function Quote({
  by,
  children,
  className,
}: {
  by?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <figure className={clsx('border-edge border-l-2 pl-4', className)}>
      <blockquote>{children}</blockquote>
      {by && <figcaption className="mt-0.5 text-ink-faint text-sm">{by}</figcaption>}
    </figure>
  )
}

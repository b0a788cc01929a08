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
    <figure className={clsx('quote', className)}>
      <blockquote>{children}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  )
}

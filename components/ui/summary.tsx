'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** The line that opens a `<details>` in place: what most people do not need, one tap away. */
export function Summary({
  small,
  hidden,
  children,
}: {
  small?: boolean
  /** While what it folds away has to be in sight. */
  hidden?: boolean
  children: ReactNode
}) {
  return <summary className={clsx(hidden ? 'hidden' : 'summary', small && 'text-sm')}>{children}</summary>
}

'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** The line that opens a `<details>` in place: what most people do not need, one tap away. */
export function Summary({ small, children }: { small?: boolean; children: ReactNode }) {
  return <summary className={clsx('summary', small && 'text-sm')}>{children}</summary>
}

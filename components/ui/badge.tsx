'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'chosen' | 'now' | 'look' | 'done'

/** A word or two of state. `now` is lamp light and follows its rule: one thing on a screen. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={clsx('badge', tone !== 'plain' && `badge-${tone}`)}>{children}</span>
}

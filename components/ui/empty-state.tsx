'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { type Light, Mark } from './mark'

/** Nothing here yet, and the next thing to do. `light="soft"`: the door is ajar; `none`: rest, nothing to do. */
export function EmptyState({
  title,
  children,
  action,
  light = 'soft',
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  light?: Light
}) {
  return (
    <div className="flex flex-col items-start gap-3 py-8 sm:flex-row sm:gap-6 sm:py-10">
      {/* Its picture begins where the text does. */}
      <Mark light={light} className={clsx('size-16 text-ink-soft', light === 'none' ? '-ml-4' : '-ml-2')} />
      <div className="grid max-w-read justify-items-start gap-2">
        <p className="font-semibold text-lg">{title}</p>
        {children && <div className="text-ink-soft">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  )
}

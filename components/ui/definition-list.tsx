'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface Definition {
  term: ReactNode
  /** Left empty, it stays visible as `unknown`: what is not known is a thing to ask. */
  detail?: ReactNode
}

/** Facts, term beside detail (under it on a phone). */
export function DefinitionList({
  items,
  unknown = 'Not known yet',
  className,
}: {
  items: readonly Definition[]
  unknown?: ReactNode
  className?: string
}) {
  return (
    <dl className={clsx('@container divide-y divide-line', className)}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their place and hold no state
        <div key={index} className="grid gap-x-6 py-2.5 @md:grid-cols-[minmax(9rem,1fr)_2fr]">
          <dt className="text-ink-soft text-sm @md:text-base">{item.term}</dt>
          <dd>{item.detail ?? <span className="text-ink-faint">{unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import { Mark } from './ui/mark'

/** A whole page with one thing to say: a shut door, a sentence, the way on. */
export function Lost({
  title,
  children,
  actions,
}: {
  title: string
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <main id="main" tabIndex={-1} className="lost">
      <Mark light="none" className="-ml-5 size-20 text-ink-soft" />
      <h1 className="font-bold text-2xl">{title}</h1>
      <div className="text-ink-soft">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </main>
  )
}

'use client'

import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

/** A part of a page: a heading on a hairline, no card. */
export function Section({
  title,
  note,
  action,
  children,
  className,
}: {
  title: ReactNode
  /** A quiet word beside the heading, such as a count. */
  note?: ReactNode
  action?: ReactNode
  children: ReactNode
  className?: string
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={clsx('mt-10 first:mt-0', className)}>
      <div className="mb-1 flex min-h-thumb items-center justify-between gap-4 border-line border-b">
        <h2 id={id} className="flex flex-wrap items-baseline gap-x-2 py-2 font-semibold text-base">
          <span>{title}</span>
          {note !== undefined && <span className="font-normal text-ink-faint text-sm">{note}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}

export const panelStyle = (tone: 'plain' | 'now') =>
  clsx('rounded-lg bg-paper p-5 sm:p-6', tone === 'now' && 'shadow-[inset_0.3rem_0_0_var(--lamp)]')

/** The one raised surface: `now` (lamp light at its edge) once per screen, `plain` for a form or a preview. */
export function Panel({
  tone = 'plain',
  className,
  children,
}: {
  tone?: 'plain' | 'now'
  className?: string
  children: ReactNode
}) {
  return <div className={clsx(panelStyle(tone), className)}>{children}</div>
}

/** Fields under each other, the button last. */
export function Stack({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={clsx('grid gap-5', className)}>{children}</div>
}

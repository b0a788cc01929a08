import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from './link'

/** Rows between hairlines. */
export function List({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={clsx('divide-y divide-line', className)}>{children}</ul>
}

/** One row: the whole of it opens `href`; `trailing` may hold its own button and stays above the link. */
export function ListRow<T extends string>({
  href,
  title,
  meta,
  leading,
  trailing,
  children,
}: {
  href?: Route<T>
  title: ReactNode
  /** The second line. */
  meta?: ReactNode
  leading?: ReactNode
  trailing?: ReactNode
  /** More under the row, such as a quote. */
  children?: ReactNode
}) {
  return (
    <li
      className={clsx(
        'relative isolate py-3',
        href &&
          'before:absolute before:-inset-x-2 before:inset-y-0.5 before:-z-10 before:rounded hover:before:bg-glow/50',
      )}
    >
      <div className="flex min-h-thumb items-center gap-3">
        {leading}
        <div className="min-w-0 flex-1">
          <p className="font-medium">
            {href ? (
              <Link
                href={href}
                className="row-link rounded outline-none after:absolute after:-inset-x-2 after:inset-y-0.5 after:rounded focus-visible:after:outline-3 focus-visible:after:outline-focus"
              >
                {title}
              </Link>
            ) : (
              title
            )}
          </p>
          {meta && <div className="text-ink-soft text-sm">{meta}</div>}
        </div>
        {trailing && (
          <div className="relative max-w-[50%] shrink-0 text-right text-ink-soft text-sm [a&,&_a,&_button]:z-10">
            {trailing}
          </div>
        )}
      </div>
      {children && <div className="mt-2">{children}</div>}
    </li>
  )
}

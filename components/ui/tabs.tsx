import { clsx } from 'clsx'
import type { Route } from 'next'
import Link from 'next/link'

export interface Tab {
  href: Route
  label: string
  count?: number
}

/** Views of one page, as links: works without client code and with the back button. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className="-mx-4 mb-6 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:hidden">
      <ul className="flex gap-1 border-line border-b">
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.href === current ? 'page' : undefined}
              className={clsx(
                '-mb-px flex min-h-thumb items-center gap-2 whitespace-nowrap border-b-2 px-3',
                tab.href === current
                  ? 'border-act font-semibold text-ink'
                  : 'border-transparent text-ink-soft hover:border-edge hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-ink-faint text-sm tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

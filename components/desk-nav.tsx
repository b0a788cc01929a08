'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { PhoneBar } from './phone-bar'
import { Link } from './ui/link'

export interface DeskLink {
  href: Route
  label: string
  icon: ReactNode
  count?: number
}

export interface DeskAction extends DeskLink {
  /** One or two words, contained in `label`, for the phone. */
  short: string
}

/**
 * The way around the desk. Phone: a bar under the thumb with the first of `bar`, the action in the middle, and "More"
 * for what has no place (when all of `links` fit, there is no "More"). Desk: a sidebar with all of `links`.
 */
export function DeskNav({
  logo,
  links,
  bar,
  action,
}: {
  logo: ReactNode
  links: readonly DeskLink[]
  bar: readonly [Route, Route, Route, Route]
  action: DeskAction
}) {
  const pathname = usePathname()
  const isHere = (href: string) => pathname === href || pathname.startsWith(`${href}/`)
  return (
    <>
      <PhoneBar links={links} bar={bar} action={action} isHere={isHere} />
      <nav
        aria-label="Main"
        className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col gap-6 overflow-y-auto px-4 py-7 lg:flex print:hidden"
      >
        <div className="px-3">{logo}</div>
        <Link
          href={action.href}
          className="flex min-h-thumb items-center gap-3 rounded bg-act px-3 py-2 font-semibold text-on-act text-sm leading-tight hover:bg-act-strong"
        >
          {action.icon}
          {action.label}
        </Link>
        <ul className="grid gap-0.5">
          {links.map(link => (
            <li key={link.href}>
              <Link
                href={link.href}
                aria-current={isHere(link.href) ? 'page' : undefined}
                className={clsx(
                  'flex min-h-10 items-center gap-3 rounded px-3 text-sm',
                  isHere(link.href)
                    ? 'bg-glow font-semibold text-ink'
                    : 'text-ink-soft hover:bg-glow/60 hover:text-ink',
                )}
              >
                {link.icon}
                <span className="flex-1">{link.label}</span>
                {link.count ? <span className="text-xs tabular-nums">{link.count}</span> : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

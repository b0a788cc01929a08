'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export interface DeskLink {
  href: Route
  label: string
  icon: ReactNode
  count?: number
}

/** Current when the address is the link's own or lies below it. */
function isHere(pathname: string, href: string) {
  const path = href.split(/[?#]/u)[0] ?? href
  return pathname === path || pathname.startsWith(`${path}/`)
}

/**
 * The way around the desk. Phone: a bar under the thumb, two links, the centre action, two links. Desk: a sidebar with
 * all of `links`, then `more`. `bar` picks the four for the phone by their href.
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
  action: DeskLink & { short: string }
}) {
  const pathname = usePathname()
  const [first, second, third, fourth] = bar.map(href => links.find(link => link.href === href))
  return (
    <>
      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
      >
        <ul className="mx-auto grid h-bar max-w-[34rem] grid-cols-[1fr_1fr_1.25fr_1fr_1fr]">
          <BarLink link={first} pathname={pathname} />
          <BarLink link={second} pathname={pathname} />
          <li className="grid place-items-center">
            <Link
              href={action.href}
              aria-label={action.label}
              aria-current={isHere(pathname, action.href) ? 'page' : undefined}
              className="-mt-4 grid h-[4.5rem] w-[4.5rem] place-items-center content-center gap-0.5 rounded-lg bg-act font-semibold text-on-act text-xs shadow-float"
            >
              {action.icon}
              {action.short}
            </Link>
          </li>
          <BarLink link={third} pathname={pathname} />
          <BarLink link={fourth} pathname={pathname} />
        </ul>
      </nav>
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
          {links.map(link => {
            const here = isHere(pathname, link.href)
            return (
              <li key={link.href}>
                <Link
                  href={link.href}
                  aria-current={here ? 'page' : undefined}
                  className={clsx(
                    'flex min-h-10 items-center gap-3 rounded px-3 text-sm',
                    here ? 'bg-glow font-semibold text-ink' : 'text-ink-soft hover:bg-glow/60 hover:text-ink',
                  )}
                >
                  {link.icon}
                  <span className="flex-1">{link.label}</span>
                  {link.count ? <span className="text-xs tabular-nums">{link.count}</span> : null}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
    </>
  )
}

function BarLink({ link, pathname }: { link: DeskLink | undefined; pathname: string }) {
  if (!link) return <li />
  const here = isHere(pathname, link.href)
  return (
    <li className="grid">
      <Link
        href={link.href}
        aria-current={here ? 'page' : undefined}
        className={clsx(
          'relative grid place-items-center content-center gap-1 text-xs',
          here
            ? 'font-semibold text-ink before:absolute before:top-0 before:h-0.75 before:w-8 before:bg-act'
            : 'text-ink-soft',
        )}
      >
        {link.icon}
        {link.label}
      </Link>
    </li>
  )
}

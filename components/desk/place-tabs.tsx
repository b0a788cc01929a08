'use client'

import type { Route } from 'next'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Link } from '../ui/link'
import { placeOf, places, tabsAt } from './map'

/** The pages that stand side by side in this page's place; nothing where it stands alone. */
export function PlaceTabs() {
  const path = usePathname()
  const tabs = tabsAt(path)
  const place = placeOf(path)
  const nav = useRef<HTMLElement>(null)
  // Where the row is wider than the screen, the page one is on is in sight; a phone breaks it into lines.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>(`a[href="${path}"]`)
    if (nav.current && here) nav.current.scrollLeft = here.offsetLeft - nav.current.clientWidth / 3
  }, [path])
  if (tabs.length === 0 || !place) return null
  return (
    <nav
      ref={nav}
      aria-label={places[place].label}
      className="scroll-thin -mx-4 mt-4 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:hidden"
    >
      <ul className="flex gap-x-6 border-line border-b max-sm:flex-wrap sm:min-w-max">
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link
              href={tab.href as Route}
              aria-current={tab.href === path ? 'page' : undefined}
              className="tab"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Mark } from '../ui/mark'
import { AccountMenu } from './account-menu'
import { mainPlaces, placeOf, places } from './map'
import { PhoneBar } from './phone-bar'
import { placeIcons } from './place-icons'
import { SearchButton } from './search-button'
import { SidebarSwitch } from './sidebar-switch'

/**
 * The way around: on a phone a bar under the thumb, at a desk a sidebar that can be made narrow. `narrow` and
 * `compact` are what this browser chose last, so that the server draws it right.
 */
export function DeskNav({
  narrow: chosen,
  compact,
  signOut,
}: {
  narrow: boolean
  compact: boolean
  signOut: ReactNode
}) {
  const [narrow, setNarrow] = useState(chosen)
  const path = usePathname()
  const here = placeOf(path)
  return (
    <>
      <PhoneBar path={path} here={here} signOut={signOut} />
      <nav
        aria-label="Main"
        className={clsx(
          'side sticky top-0 hidden h-dvh shrink-0 flex-col overflow-y-auto border-line border-r bg-sunken/45 px-3 py-5 lg:flex print:hidden',
          narrow ? 'side-narrow w-[4.25rem]' : 'w-60',
        )}
      >
        <Link
          href={'/today' as Route}
          className={clsx(
            'mb-5 inline-flex items-center gap-2 rounded font-bold text-lg tracking-tight',
            narrow ? 'mx-auto' : 'px-2',
          )}
        >
          <Mark />
          <span className={narrow ? 'sr-only' : undefined}>Afterword</span>
        </Link>
        <SearchButton look={narrow ? 'narrow' : 'wide'} />
        <Link
          href={'/just-now' as Route}
          title={narrow ? 'I’ve just had an interview' : undefined}
          className="mb-5 flex min-h-thumb items-center gap-3 rounded bg-paper px-3 py-2 font-semibold text-sm leading-tight inset-ring inset-ring-edge hover:bg-glow"
        >
          <Icon name="door-open" />
          <span>I’ve just had an interview</span>
        </Link>
        <ul className="grid gap-0.5">
          {mainPlaces.map(name => {
            const { label, tabs } = places[name]
            return (
              <li key={name}>
                <Link
                  href={tabs[0].href as Route}
                  title={narrow ? label : undefined}
                  aria-current={here === name ? (path === tabs[0].href ? 'page' : 'true') : undefined}
                  className="nav-item side-item"
                >
                  <Icon name={placeIcons[name]} />
                  <span>{label}</span>
                </Link>
              </li>
            )
          })}
        </ul>
        <div className={clsx('mt-auto grid gap-0.5 pt-6', narrow && 'justify-items-center')}>
          <AccountMenu here={here === 'account'} narrow={narrow} compact={compact} signOut={signOut} />
          <SidebarSwitch narrow={narrow} onSwitch={setNarrow} />
        </div>
      </nav>
    </>
  )
}

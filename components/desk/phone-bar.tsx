import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { DrawnOnce } from '../ui/drawn-once'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Link } from '../ui/link'
import { AccountWays, closeAround } from './account-menu'
import { mainPlaces, type PlaceName, places } from './map'
import { placeIcons } from './place-icons'

const shown = ['today', 'processes', 'messages'] as const
const rest = mainPlaces.filter(name => !(shown as readonly PlaceName[]).includes(name))

interface Where {
  /** The address, where a link of the navigation leads to just that page. */
  at: string | null
  here: PlaceName | null
}

/** What a link to a place is for somebody who is in it. */
export const currentIn = (name: PlaceName, { at, here }: Where) =>
  here === name ? (at === places[name].tabs[0].href ? 'page' : 'true') : undefined

/** The foot of a phone: three places, what to do right after an interview in the middle, the rest behind "More". */
export function PhoneBar({ at, here, signOut }: Where & { signOut: ReactNode }) {
  return (
    <nav
      aria-label="Main"
      className="phone-bar fixed inset-x-0 bottom-0 z-30 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <DrawnOnce
        as="ul"
        className="mx-auto grid h-bar max-w-[34rem] grid-cols-[1fr_1fr_1.25fr_1fr_1fr]"
        once={`bar ${here} ${at}`}
      >
        {() => <Slots at={at} here={here} />}
      </DrawnOnce>
      <div id="more-ways" popover="auto" className="sheet p-3">
        <DrawnOnce as="ul" label="More" className="mb-2 grid grid-cols-2 gap-1.5" once={`more ${here} ${at}`}>
          {() =>
            rest.map(name => (
              <li key={name}>
                <Link
                  href={places[name].tabs[0].href as Route}
                  aria-current={currentIn(name, { at, here })}
                  onClick={closeAround}
                  className="more-item"
                >
                  <Icon name={placeIcons[name as keyof typeof placeIcons]} />
                  {places[name].label}
                </Link>
              </li>
            ))
          }
        </DrawnOnce>
        <AccountWays signOut={signOut} />
      </div>
    </nav>
  )
}

function Slots({ at, here }: Where) {
  const slots = shown.map(name => (
    <li key={name} className="grid">
      <Link
        href={places[name].tabs[0].href as Route}
        aria-current={currentIn(name, { at, here })}
        className="nav-item"
      >
        <Slot here={here === name} icon={placeIcons[name]} label={places[name].label} />
      </Link>
    </li>
  ))
  return (
    <>
      {slots.slice(0, 2)}
      <li className="grid place-items-center">
        <Link
          href={'/just-now' as Route}
          aria-label="I’ve just had an interview"
          aria-current={at === '/just-now' ? 'page' : undefined}
          className="-mt-4 grid h-[4.5rem] w-20 place-items-center content-center gap-0.5 rounded-lg bg-paper text-center font-semibold text-ink text-xs leading-tight inset-ring inset-ring-edge"
        >
          <Icon name="door-open" />
          Just had an interview
        </Link>
      </li>
      {slots.slice(2)}
      <li className="grid">
        <button type="button" popoverTarget="more-ways">
          <Slot here={!!here && !shown.some(name => name === here)} icon="ellipsis" label="More" />
        </button>
      </li>
    </>
  )
}

function Slot({ here, icon, label }: { here: boolean; icon: IconName; label: string }) {
  return (
    <span className={clsx('slot', here && 'slot-here')}>
      {here && <span className="here absolute top-0 h-0.75 w-8 bg-act" />}
      <Icon name={icon} />
      {label}
    </span>
  )
}

import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Unfold, useFolded } from '../ui/fold'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Link } from '../ui/link'
import { menuItemStyle } from '../ui/menu-style'
import { AccountWays, closeAround } from './account-menu'
import { mainPlaces, type PlaceName, places } from './map'
import { placeIcons } from './place-icons'

const shown = ['today', 'processes', 'messages'] as const
const rest = mainPlaces.filter(name => !(shown as readonly PlaceName[]).includes(name))

/** The foot of a phone: three places, what to do right after an interview in the middle, the rest behind "More". */
export function PhoneBar({
  path,
  here,
  signOut,
}: {
  path: string
  here: PlaceName | null
  signOut: ReactNode
}) {
  const slots = shown.map(name => {
    const { label, tabs } = places[name]
    const current = here === name ? (path === tabs[0].href ? 'page' : 'true') : undefined
    return (
      <li key={name} className="grid">
        <Link href={tabs[0].href as Route} aria-current={current} className="nav-item">
          <Slot here={here === name} icon={placeIcons[name]} label={label} />
        </Link>
      </li>
    )
  })
  return (
    <nav
      aria-label="Main"
      className="phone-bar fixed inset-x-0 bottom-0 z-30 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid h-bar max-w-[34rem] grid-cols-[1fr_1fr_1.25fr_1fr_1fr]">
        {slots.slice(0, 2)}
        <li className="grid place-items-center">
          <Link
            href={'/just-now' as Route}
            aria-label="I’ve just had an interview"
            aria-current={path === '/just-now' ? 'page' : undefined}
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
          <MoreSheet here={here} path={path} signOut={signOut} />
        </li>
      </ul>
    </nav>
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

function MoreSheet({ here, path, signOut }: { here: PlaceName | null; path: string; signOut: ReactNode }) {
  const isFolded = useFolded()
  return (
    <div id="more-ways" popover="auto" className="sheet p-3">
      {isFolded ? (
        <Unfold className={menuItemStyle} />
      ) : (
        <>
          <ul aria-label="More" className="mb-2 grid grid-cols-2 gap-1.5">
            {rest.map(name => {
              const { label, tabs } = places[name]
              return (
                <li key={name}>
                  <Link
                    href={tabs[0].href as Route}
                    aria-current={here === name ? (path === tabs[0].href ? 'page' : 'true') : undefined}
                    onClick={closeAround}
                    className="more-item"
                  >
                    <Icon name={placeIcons[name as keyof typeof placeIcons]} />
                    {label}
                  </Link>
                </li>
              )
            })}
          </ul>
          <AccountWays signOut={signOut} />
        </>
      )}
    </div>
  )
}

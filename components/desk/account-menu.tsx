import { clsx } from 'clsx'
import { CircleUserRound } from 'lucide-react'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import { menuItemStyle } from '../ui/menu'
import { places } from './map'

const id = 'account-ways'
const anchorName = '--account'

/** Who one is here, and how it is set up. */
export function AccountMenu({
  here,
  narrow,
  signOut,
}: {
  here: boolean
  narrow: boolean
  signOut: ReactNode
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        title={narrow ? 'Account' : undefined}
        style={{ anchorName }}
        className={clsx(
          'flex min-h-10 items-center gap-3 rounded px-3 text-left text-sm',
          here ? 'bg-glow font-semibold text-ink' : 'text-ink-soft hover:bg-glow/60 hover:text-ink',
        )}
      >
        <CircleUserRound className="size-5 shrink-0" aria-hidden />
        <span className={narrow ? 'sr-only' : undefined}>Account</span>
      </button>
      <div id={id} popover="auto" className="sheet p-2 text-left" style={{ positionAnchor: anchorName }}>
        <AccountWays signOut={signOut} />
      </div>
    </>
  )
}

/** The same list in the sidebar's menu and in the phone's sheet. */
export function AccountWays({ signOut }: { signOut: ReactNode }) {
  return (
    <ul aria-label="Account" className="grid">
      {places.account.tabs.map(tab => (
        <li key={tab.href}>
          <Link href={tab.href as Route} className={menuItemStyle} onClick={closeAround}>
            {tab.label}
          </Link>
        </li>
      ))}
      <li className="mt-1 border-line border-t pt-1">{signOut}</li>
    </ul>
  )
}

export const closeAround = ({ currentTarget }: { currentTarget: HTMLElement }) =>
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()

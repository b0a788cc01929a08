import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Unfold, useFolded } from '../ui/fold'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { menuItemStyle } from '../ui/menu-style'
import { places } from './map'
import { RowsSwitch } from './rows-switch'

const id = 'account-ways'
const anchorName = '--account'

/** Who one is here, and how it is set up. */
export function AccountMenu({
  here,
  narrow,
  compact,
  signOut,
}: {
  here: boolean
  narrow: boolean
  compact: boolean
  signOut: ReactNode
}) {
  const isFolded = useFolded()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        title={narrow ? 'Account' : undefined}
        style={{ anchorName }}
        aria-current={here || undefined}
        className="side-item"
      >
        <Icon name="circle-user-round" />
        <span>Account</span>
      </button>
      <div id={id} popover="auto" className="sheet p-2 text-left" style={{ positionAnchor: anchorName }}>
        {isFolded ? (
          <Unfold className={menuItemStyle} />
        ) : (
          <AccountWays signOut={signOut}>
            <RowsSwitch compact={compact} />
          </AccountWays>
        )}
      </div>
    </>
  )
}

/** The same list in the sidebar's menu and in the phone's sheet; `children`: what only a desk has. */
export function AccountWays({ signOut, children }: { signOut: ReactNode; children?: ReactNode }) {
  return (
    <ul aria-label="Account" className="grid">
      {places.account.tabs.map(tab => (
        <li key={tab.href}>
          <Link href={tab.href as Route} className={menuItemStyle} onClick={closeAround}>
            {tab.label}
          </Link>
        </li>
      ))}
      {children && <li className="mt-1 border-line border-t pt-1">{children}</li>}
      <li className="mt-1 border-line border-t pt-1">{signOut}</li>
    </ul>
  )
}

export const closeAround = ({ currentTarget }: { currentTarget: HTMLElement }) =>
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()

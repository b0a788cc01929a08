'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { ActionForm } from './action-form'
import { type ButtonLook, buttonStyle } from './button-style'
import { Unfold, useFolded } from './fold'
import { Link } from './link'
import { menuItemStyle } from './menu-style'

/** A few more ways on, behind one button. A native popover; a sheet where anchors are unknown. */
export function Menu({
  trigger,
  label,
  children,
  look = 'quiet',
  size,
  className,
}: ButtonLook & {
  trigger: ReactNode
  /** What the menu holds, for a screen reader. */
  label: string
  children: ReactNode
  className?: string
}) {
  const id = useId()
  const isFolded = useFolded()
  const anchor = `--${id.replace(/[^\w-]/g, '')}`
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={typeof trigger === 'string' ? undefined : label}
        className={clsx(buttonStyle({ look, size }), className)}
        style={{ anchorName: anchor }}
      >
        {trigger}
      </button>
      <div id={id} popover="auto" className="sheet p-2 text-left" style={{ positionAnchor: anchor }}>
        <ul aria-label={label} className="grid">
          {isFolded ? (
            <MenuItem>
              <Unfold className={menuItemStyle} />
            </MenuItem>
          ) : (
            children
          )}
        </ul>
      </div>
    </>
  )
}

export function MenuItem({ children }: { children: ReactNode }) {
  return <li className="menu-row">{children}</li>
}

/** Items that lead somewhere, sent as their words alone. */
export function MenuLinks({ ways }: { ways: readonly { to: string; label: string }[] }) {
  return ways.map(({ to, label }) => (
    <MenuItem key={label}>
      <Link href={to as Route} className={menuItemStyle}>
        {label}
      </Link>
    </MenuItem>
  ))
}

/** An item that does something to the one thing that the menu is about. */
export function MenuAct({
  action,
  id,
  children,
}: Pick<ComponentProps<typeof ActionForm>, 'action'> & { id: string; children: string }) {
  return (
    <MenuItem>
      <ActionForm action={action}>
        <input type="hidden" name="id" value={id} />
        <button type="submit" className={menuItemStyle}>
          {children}
        </button>
      </ActionForm>
    </MenuItem>
  )
}

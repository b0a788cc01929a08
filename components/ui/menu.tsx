'use client'

import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'
import { type ButtonLook, buttonStyle } from './button-style'

/** A few more ways on, behind one button. Native popover: no client code; a sheet where anchors are unknown. */
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
          {children}
        </ul>
      </div>
    </>
  )
}

export function MenuItem({ children }: { children: ReactNode }) {
  return <li className="menu-row">{children}</li>
}

'use client'

import type { RefObject } from 'react'
import { menuItemStyle } from '@/components/ui/menu-style'
import type { Stage } from '@/db/enums'
import type { Column } from '../board-columns'
import type { Card } from '../card-words'

/** Where to, asked beside the card: one menu for all of them. */
export function BoardMenu({
  sheet,
  choosing,
  columns,
  onClose,
  onChoose,
}: {
  sheet: RefObject<HTMLDivElement | null>
  choosing: Card | null
  columns: readonly Column[]
  onClose: () => void
  onChoose: (card: Card, to: Stage) => void
}) {
  return (
    <div
      ref={sheet}
      popover="auto"
      className="sheet p-2 text-left"
      style={{ positionAnchor: '--moving' }}
      onToggle={event => {
        if (event.newState === 'open') sheet.current?.querySelector('button')?.focus()
        else onClose()
      }}
    >
      <p className="px-3 py-2 text-ink-soft text-sm">{choosing && `Move ${choosing.company} to`}</p>
      <ul aria-label="Stages" className="grid">
        {columns
          .filter(({ stage }) => stage !== choosing?.stage)
          .map(({ stage, name }) => (
            <li key={stage}>
              <button
                type="button"
                className={menuItemStyle}
                onClick={() => {
                  sheet.current?.hidePopover()
                  if (choosing) onChoose(choosing, stage)
                }}
              >
                {name}
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}

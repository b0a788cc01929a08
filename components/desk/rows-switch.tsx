import { useState } from 'react'
import { menuItemStyle } from '../ui/menu-style'
import { keepWord, rowsCookie } from './desk-cookies'

/** Closer rows, for whoever would rather see much at once. Only at a desk: a thumb needs the room. */
export function RowsSwitch({ compact: chosen }: { compact: boolean }) {
  const [compact, setCompact] = useState(chosen)
  function toggle(button: HTMLElement) {
    const word = compact ? 'roomy' : 'compact'
    keepWord(rowsCookie, word)
    const desk = button.closest<HTMLElement>('.desk')
    if (desk) desk.dataset.rows = word
    setCompact(!compact)
  }
  return (
    <button
      type="button"
      aria-pressed={compact}
      className={menuItemStyle}
      onClick={({ currentTarget }) => toggle(currentTarget)}
    >
      Compact rows
      {compact && (
        <span aria-hidden="true" className="ml-auto">
          ✓
        </span>
      )}
    </button>
  )
}

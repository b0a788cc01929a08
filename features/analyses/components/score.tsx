'use client'

import type { CSSProperties } from 'react'

/** A score and its bar; a dash is "don't know yet". Sixty of them may stand on a page, so each is sent as its figure. */
export function Score({ value, isBest }: { value: number | null; isBest?: boolean }) {
  if (value === null)
    return (
      <span className="text-ink-faint">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not known yet</span>
      </span>
    )
  return (
    <span className={isBest ? 'score score-best' : 'score'} style={{ '--n': value } as CSSProperties}>
      {isBest ? (
        <strong>
          {value}
          <span className="sr-only"> (higher)</span>
        </strong>
      ) : (
        value
      )}
    </span>
  )
}

'use client'

import type { IconName } from './icons'
import drawn from './icons.svg'

/** A picture that pages repeat. It is fetched once and pointed at: drawn out, the frame's own would be half of a page. */
export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return (
    // The size is for a phone without the style sheet.
    <svg width="20" height="20" className={className} aria-hidden="true">
      <use href={`${drawn.src}#${name}`} />
    </svg>
  )
}

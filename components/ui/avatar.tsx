'use client'

import { clsx } from 'clsx'

/** Two letters of a name: "Agnieszka Nowak-Zielińska" is AN, "Cher" is C. */
function initials(name: string): string {
  const parts = name.trim().split(/\s+/u).filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  return letters
    .map(part => (part ? ([...part][0] ?? '') : ''))
    .join('')
    .toLocaleUpperCase('en')
}

/** A person without a photo. Always beside the name, so it is silent. */
export function Avatar({ name, size }: { name: string; size?: 'sm' }) {
  return (
    <span aria-hidden="true" className={clsx('avatar', size && 'avatar-sm')}>
      {initials(name)}
    </span>
  )
}

'use client'

import { clsx } from 'clsx'
import type { MouseEvent } from 'react'
import { Icon } from '../ui/icon'
import { openSearch } from './open-search'

/** Opens the command menu; before there is script it leads to the page of the search. */
export function SearchButton({ look }: { look: 'wide' | 'narrow' | 'phone' }) {
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openSearch()
  }
  return (
    <a
      href="/search"
      aria-label={look === 'wide' ? undefined : 'Search'}
      title={look === 'narrow' ? 'Search' : undefined}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onClick}
      className={clsx(
        'flex items-center text-ink-soft text-sm hover:text-ink',
        look === 'phone'
          ? 'size-11 justify-center rounded-full hover:bg-glow'
          : 'mb-2 min-h-10 gap-3 rounded px-3 inset-ring inset-ring-line hover:bg-glow/60',
        look === 'narrow' && 'justify-center',
      )}
    >
      <Icon name="search" />
      {look === 'wide' && (
        <>
          <span className="flex-1">Search</span>
          <span aria-hidden="true" className="font-sans text-ink-faint text-xs">
            Ctrl K
          </span>
        </>
      )}
    </a>
  )
}

'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { searchEvent } from '@/components/desk/open-search'

/** Waits for Ctrl or ⌘ K and for the search buttons; the menu itself is loaded at the first of them. */
export function FindAnything() {
  const [Menu, setMenu] = useState<ComponentType<{ onClose: () => void }> | null>(null)
  useEffect(() => {
    const open = () => {
      if (document.querySelector('dialog[open]')) return
      import('./command-menu').then(
        ({ CommandMenu }) => setMenu(() => CommandMenu),
        () => window.location.assign('/search'), // no network for the menu: the page says so
      )
    }
    const listen = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      open()
    }
    window.addEventListener(searchEvent, open)
    document.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener(searchEvent, open)
      document.removeEventListener('keydown', listen)
    }
  }, [])
  return Menu && <Menu onClose={() => setMenu(null)} />
}

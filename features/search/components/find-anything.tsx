'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ComponentType, useEffect, useState, useTransition } from 'react'
import { searchEvent } from '@/components/desk/open-search'
import { setOut } from '@/components/ui/going'

/** Waits for Ctrl or ⌘ K and for the search buttons; the menu itself is loaded at the first of them. */
export function FindAnything() {
  const router = useRouter()
  const [going, go] = useTransition()
  const [Menu, setMenu] = useState<ComponentType<{
    onGo: (href: string) => void
    onClose: () => void
  }> | null>(null)
  // The menu is gone by then; the page it chose may still be on its way.
  useEffect(() => (going ? setOut() : undefined), [going])
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
  return Menu && <Menu onGo={href => go(() => router.push(href as Route))} onClose={() => setMenu(null)} />
}

'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

// As in public/sw.js.
const keptPages = /^\/(today|prepare|interviews\/[0-9a-f-]{36}\/brief)$/
/** So long a page stands before it counts as seen: what comes later is on it by then. */
const seenAfterMs = 1_500

/**
 * Lets the browser hold the static shell, so that a page without a network still takes the minute, and the last sight of a
 * few pages. Those that were come to by a link, without a load of the document, are told of here.
 */
export function OfflineShell() {
  const path = usePathname()
  const loaded = useRef<string | null>(null)
  useEffect(() => {
    // Refused in private windows and without https: then there is simply no shell.
    void navigator.serviceWorker?.register('/sw.js').catch(() => {})
  }, [])
  useEffect(() => {
    if (!navigator.serviceWorker) return
    // The worker saw the document itself come, unless it was not there yet.
    const wasSeen = loaded.current === null && navigator.serviceWorker.controller !== null
    loaded.current = path
    if (wasSeen || !keptPages.test(path)) return
    const timer = setTimeout(() => {
      void navigator.serviceWorker.ready.then(({ active }) => {
        if (location.pathname !== path) return
        active?.postMessage({ path, seen: `<!doctype html>${document.documentElement.outerHTML}` })
      })
    }, seenAfterMs)
    return () => clearTimeout(timer)
  }, [path])
  return null
}

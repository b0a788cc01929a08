'use client'

import { useEffect } from 'react'

/** Lets the browser hold the static shell, so that a page without a network still takes the minute. */
export function OfflineShell() {
  useEffect(() => {
    // Refused in private windows and without https: then there is simply no shell.
    void navigator.serviceWorker?.register('/sw.js').catch(() => {})
  }, [])
  return null
}

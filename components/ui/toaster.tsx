'use client'

import { useEffect, useState } from 'react'
import { type Toast, ToastBar, toastEvent } from './toast'
import { UndoBar } from './undo-bar'

/** Stands once in a layout. */
export function Toaster() {
  const [shown, setShown] = useState<(Toast & { at: number }) | null>(null)
  useEffect(() => {
    const show = (e: Event) => setShown({ ...(e as CustomEvent<Toast>).detail, at: Date.now() })
    window.addEventListener(toastEvent, show)
    return () => window.removeEventListener(toastEvent, show)
  }, [])
  useEffect(() => {
    if (!shown || shown.undo) return
    const timer = setTimeout(() => setShown(null), 5000)
    return () => clearTimeout(timer)
  }, [shown])
  if (!shown?.undo) return <ToastBar>{shown?.text}</ToastBar>
  return (
    <UndoBar key={shown.at} {...shown.undo}>
      {shown.text}
    </UndoBar>
  )
}

'use client'

import { type ReactNode, useEffect, useState } from 'react'

// Own and small: the usual toast packages put a <style> without a nonce into the page, which the CSP refuses.
const event = 'afterword:toast'

/** Says one short thing at the foot of the screen for a while. */
export function toast(text: string) {
  window.dispatchEvent(new CustomEvent(event, { detail: text }))
}

/** Stands once in a layout. */
export function Toaster() {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const show = (e: Event) => setText((e as CustomEvent<string>).detail)
    window.addEventListener(event, show)
    return () => window.removeEventListener(event, show)
  }, [])
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => setText(null), 5000)
    return () => clearTimeout(timer)
  }, [text])
  return <ToastBar>{text}</ToastBar>
}

/** The bar itself; also holds an undo. Empty when there is nothing to say, so that its live region is known. */
export function ToastBar({ children }: { children: ReactNode }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--bar,env(safe-area-inset-bottom))+1.25rem)] z-40 flex justify-center px-4 print:hidden"
    >
      {children && (
        <div className="pointer-events-auto flex min-h-thumb max-w-read motion-safe:animate-[rise_240ms] items-center gap-4 rounded bg-ink py-2 pr-2 pl-4 text-ground shadow-float">
          <span className="py-1 pr-2">{children}</span>
        </div>
      )}
    </div>
  )
}

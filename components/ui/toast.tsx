'use client'

import type { ReactNode } from 'react'
import type { Undo } from '@/lib/form-state'

// Own and small: the usual toast packages put a <style> without a nonce into the page, which the CSP refuses.
export const toastEvent = 'afterword:toast'

export interface Toast {
  text: ReactNode
  /** Takes it back: the action, and what it needs to know. */
  undo?: Undo
}

/** Says one short thing at the foot of the screen for a while, with a way back where there is one. */
export function toast(text: ReactNode, undo?: Undo) {
  window.dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: { text, undo } }))
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

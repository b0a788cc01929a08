'use client'

import { clsx } from 'clsx'
import { type ReactNode, useEffect, useState } from 'react'
import { type ButtonLook, buttonStyle } from './button-style'

/** Puts `text` on the clipboard and says so; where the browser refuses, it says how to do it by hand. */
export function CopyButton({
  text,
  children = 'Copy',
  done = 'Copied',
  onCopy,
  look = 'quiet',
  size,
  wide,
  className,
}: ButtonLook & {
  text: string | (() => string)
  children?: ReactNode
  done?: string
  onCopy?: () => void
  className?: string
}) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), 3000)
    return () => clearTimeout(timer)
  }, [state])
  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === 'function' ? text() : text)
      setState('done')
      onCopy?.()
    } catch {
      setState('refused')
    }
  }
  return (
    <button type="button" onClick={copy} className={clsx(buttonStyle({ look, size, wide }), className)}>
      <span aria-live="polite">
        {state === 'idle' ? children : state === 'done' ? `${done} ✓` : 'Press and hold the text to copy'}
      </span>
    </button>
  )
}

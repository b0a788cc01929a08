'use client'

import { clsx } from 'clsx'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { panelStyle } from '@/components/ui/section'
import { Summary } from '@/components/ui/summary'
import { tidyText } from '@/lib/text'

/** Asked for above the message while it is missing; later below it, and not before the page is opened again. */
export function NoteAndMessage({
  isMissing,
  note,
  children,
}: {
  isMissing: boolean
  note: ReactNode
  children: ReactNode
}) {
  // React would take down what moves, and with it what is being typed.
  const [isFirst] = useState(isMissing)
  return (
    <>
      {isFirst && note}
      {children}
      {!isFirst && note}
    </>
  )
}

/**
 * Where the one thing is said: in the lamp's light while it is missing, a tap away when it is there. One place for both,
 * so that what is typed while the first word is on its way stays, and stays in sight.
 */
export function NotePlace({
  isMissing,
  isAhead,
  saved,
  children,
}: {
  isMissing: boolean
  /** One has not met yet: it waits folded away, and without the lamp. */
  isAhead: boolean
  saved: string
  children: ReactNode
}) {
  const place = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(isMissing && !isAhead)
  const [wasMissing, setWasMissing] = useState(isMissing)
  if (isMissing && !wasMissing) {
    setWasMissing(true)
    setOpen(true)
  }
  useEffect(() => {
    if (isMissing || !wasMissing) return
    setWasMissing(false)
    const typed = place.current?.querySelector('textarea')?.value ?? ''
    if (tidyText(typed) === saved) setOpen(false)
  }, [isMissing, wasMissing, saved])
  return (
    <div className={isMissing ? clsx('mb-8', !isAhead && panelStyle('now')) : undefined}>
      <details ref={place} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <Summary hidden={isMissing && !isAhead}>
          {isMissing ? 'Fill it in now' : 'Say the personal line differently'}
        </Summary>
        <div className={isMissing && !isAhead ? undefined : 'mt-2'}>{children}</div>
      </details>
    </div>
  )
}

'use client'

import { clsx } from 'clsx'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Unfold, useFolded } from '@/components/ui/fold'
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
  isNow,
  isAhead,
  saved,
  children,
}: {
  isMissing: boolean
  isNow: boolean
  isAhead: boolean
  saved: string
  children: () => ReactNode
}) {
  const isFolded = useFolded()
  const place = useRef<HTMLDetailsElement>(null)
  // The meeting may end while the page is open.
  const isAsked = isMissing && !isAhead
  const [isOpen, setOpen] = useState(isAsked)
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
    <div className={isMissing ? clsx('mb-8', isAsked && panelStyle(isNow ? 'now' : 'plain')) : undefined}>
      <details ref={place} open={isOpen || isAsked} onToggle={event => setOpen(event.currentTarget.open)}>
        <Summary hidden={isAsked}>
          {isMissing ? 'Write the personal line ahead of time' : 'Say the personal line differently'}
        </Summary>
        {isFolded && !isAsked ? (
          <Unfold className="row-more" />
        ) : (
          <div className={isAsked ? undefined : 'mt-2'}>{children()}</div>
        )}
      </details>
    </div>
  )
}

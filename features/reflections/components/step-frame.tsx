'use client'

import { clsx } from 'clsx'
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

/**
 * One question on the screen. Each change is read from the form at once; a tap with a finger on the one answer moves
 * on by itself, the keyboard never does.
 */
export function StepFrame({
  title,
  hint,
  tapMovesOn,
  onChange,
  onNext,
  onBack,
  next = 'Next',
  low,
  children,
}: {
  title: string
  hint?: string
  tapMovesOn?: (value: string) => boolean
  onChange: (form: FormData) => void
  onNext: () => void
  onBack?: () => void
  next?: string
  /** One short answer: down where the thumb is. */
  low?: boolean
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onNext)
  latest.current = onNext

  useEffect(() => {
    if (!first.current || !form.current) return
    first.current = false
    if (document.activeElement?.closest('form') !== form.current) {
      heading.current?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
    }
    return () => clearTimeout(timer.current)
  }, [])

  function read(event: FormEvent<HTMLFormElement>) {
    onChange(new FormData(event.currentTarget))
  }
  function tapped(event: MouseEvent<HTMLFormElement>) {
    const { target, detail } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || detail === 0) return
    clearTimeout(timer.current)
    if (tapMovesOn?.(target.value)) timer.current = setTimeout(() => latest.current(), 180)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only a shortcut for a finger; the button below is for everybody
    <form
      ref={form}
      onInput={read}
      onClick={tapped}
      onSubmit={event => {
        event.preventDefault()
        onNext()
      }}
      className="flex flex-1 flex-col gap-6"
    >
      <div>
        <h1 ref={heading} tabIndex={-1} className="font-bold text-xl outline-none">
          {title}
        </h1>
        {hint && <p className="mt-1.5 text-ink-soft">{hint}</p>}
      </div>
      <div className={clsx('grid flex-1 gap-7', low ? 'content-end pb-4 sm:content-start' : 'content-start')}>
        {children}
      </div>
      <div className="sticky bottom-0 -mx-5 flex gap-3 bg-ground px-5 pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
        {onBack && (
          <Button look="quiet" size="lg" onClick={onBack}>
            Back
          </Button>
        )}
        <Button type="submit" size="lg" className="flex-1">
          {next}
        </Button>
      </div>
    </form>
  )
}

/** A field's text as it is kept: emptied is null. */
export const wordsIn = (form: FormData, name: string): string | null => String(form.get(name) ?? '') || null

export const numberIn = (form: FormData, name: string): number | null => {
  const value = form.get(name)
  return value === null || value === '' ? null : Number(value)
}

'use client'

import { type ComponentProps, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { TextareaField } from '@/components/ui/text-field'
import type { NearReading } from '../near-readings'
import { AskNearReading } from './near-reading'

const untilQuietMs = 400

const loadReader = () =>
  Promise.all([import('../read-people'), import('../near-readings')])
    .then(([{ readPeople }, { nearReadings }]) => ({
      near: (text: string) => nearReadings(text, readPeople),
    }))
    .catch(() => null)

/**
 * Where people are typed, one on a line. What is there is read as it will be when it is kept, and a line with two
 * readings that are near is asked about below it. The reader comes with the first letter; without it nothing is asked.
 */
export function PeopleField(props: Omit<ComponentProps<typeof TextareaField>, 'name'>) {
  const around = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLParagraphElement>(null)
  const settled = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [asked, setAsked] = useState<NearReading[]>([])
  const [told, setTold] = useState('')
  const field = () => around.current?.querySelector('textarea')

  const read = useCallback(async () => {
    const before = around.current?.querySelector('textarea')?.value ?? ''
    if (!before.trim()) return setAsked([])
    const reader = await loadReader()
    const text = around.current?.querySelector('textarea')?.value
    if (!reader || text === undefined) return
    setAsked(reader.near(text).filter(({ line }) => !settled.current.has(line)))
  }, [])
  useEffect(() => {
    void read()
    const form = around.current?.closest('form')
    const clear = () => {
      setAsked([])
      setTold('')
    }
    form?.addEventListener('reset', clear)
    return () => {
      clearTimeout(timer.current)
      form?.removeEventListener('reset', clear)
    }
  }, [read])

  function choose({ line }: NearReading, chosen: string) {
    const area = field()
    if (!area) return
    for (const one of chosen.split('\n')) settled.current.add(one)
    area.value = area.value
      .split('\n')
      .flatMap(one => (one.trim() === line ? chosen.split('\n').filter(Boolean) : [one]))
      .join('\n')
    // What was tapped is gone in a moment: whoever goes by keys or by ear stands at the answer.
    flushSync(() => setTold(chosen ? `Read as: ${chosen.replaceAll('\n', ' and ')}.` : 'Removed.'))
    answer.current?.focus({ preventScroll: true })
    void read()
  }
  return (
    <div ref={around} className="grid gap-3">
      <TextareaField
        name="people"
        {...props}
        onInput={() => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void read(), untilQuietMs)
        }}
      />
      {asked.map(one => (
        <AskNearReading key={one.line} asked={one} onChoose={line => choose(one, line)} />
      ))}
      <p
        ref={answer}
        role="status"
        tabIndex={-1}
        className="wrap-anywhere text-ink-soft text-sm empty:hidden"
      >
        {told}
      </p>
    </div>
  )
}

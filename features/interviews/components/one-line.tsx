'use client'

import { useEffect, useRef, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { AskNearReading } from '@/features/contacts/components/near-reading'
import type { NearReading } from '@/features/contacts/near-readings'

const untilQuietMs = 400

const loadReader = () =>
  Promise.all([
    import('../read-quick-add'),
    import('@/features/contacts/read-people'),
    import('@/features/contacts/near-readings'),
  ])
    .then(([{ readQuickAdd }, { readPeople }, { nearReadings }]) => (text: string) => {
      const named = readQuickAdd(text)?.named ?? ''
      return { named, asked: nearReadings(named, readPeople) }
    })
    .catch(() => null)

/**
 * Company, role and names in one line. Whoever is named in a way that has two readings is asked about below it; the
 * reader comes with the first letters, and without an answer the line is read as it stands.
 */
export function OneLine() {
  const around = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLParagraphElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [read, setRead] = useState<{ named: string; asked: NearReading[] }>({ named: '', asked: [] })
  const [chosen, setChosen] = useState<Record<string, string>>({})
  useEffect(() => () => clearTimeout(timer.current), [])

  async function look() {
    const reader = await loadReader()
    const text = around.current?.querySelector('input')?.value
    if (reader && text !== undefined) setRead(reader(text))
  }
  const lines = read.named.split('\n').filter(Boolean)
  const answered = lines.filter(line => chosen[line] !== undefined)
  useEffect(() => {
    if (answered.length > 0) answer.current?.focus({ preventScroll: true })
  }, [answered.length])
  return (
    <div ref={around} className="grid gap-3">
      <TextField
        name="text"
        label="Company, role and who you met"
        hint="For example: Acme, Data engineer, with Mira and Jon"
        required
        alone
        maxLength={300}
        autoComplete="off"
        autoCapitalize="words"
        enterKeyHint="go"
        autoFocus
        onInput={() => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void look(), untilQuietMs)
        }}
      />
      {read.asked
        .filter(({ line }) => chosen[line] === undefined)
        .map(one => (
          <AskNearReading
            key={one.line}
            asked={one}
            onChoose={line => setChosen(others => ({ ...others, [one.line]: line }))}
          />
        ))}
      {answered.length > 0 && (
        <>
          <p ref={answer} role="status" tabIndex={-1} className="wrap-anywhere text-ink-soft text-sm">
            {`Read as: ${answered.map(line => chosen[line]?.replaceAll('\n', ' and ') || 'nobody').join('; ')}.`}
          </p>
          <input type="hidden" name="people" value={lines.map(line => chosen[line] ?? line).join('\n')} />
        </>
      )}
    </div>
  )
}

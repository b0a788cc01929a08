'use client'

import { useRef } from 'react'
import { buttonStyle } from '@/components/ui/button-style'
import type { Choice } from '@/components/ui/choice'
import { TextField } from '@/components/ui/text-field'

/** The last day to answer: a date, or one tap that fills it. */
export function AnswerBy({ chips, defaultValue }: { chips: readonly Choice[]; defaultValue: string }) {
  const around = useRef<HTMLDivElement>(null)
  function fill(value: string) {
    const input = around.current?.querySelector<HTMLInputElement>('input[name="answerBy"]')
    if (input) input.value = value
  }
  return (
    <div ref={around} className="grid gap-2">
      <TextField
        label="They want an answer by"
        name="answerBy"
        type="date"
        hint="Leave it blank if they haven’t said."
        defaultValue={defaultValue}
      />
      {chips.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {chips.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className={buttonStyle({ look: 'quiet', size: 'sm' })}
              onClick={() => fill(value)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

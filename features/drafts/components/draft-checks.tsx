'use client'

import { useRef } from 'react'
import { Quote } from '@/components/ui/quote'
import type { Finding } from '@/features/letters/letter-scene'
import type { Checked } from '../check-text'
import { DraftFindings } from './draft-findings'

/** What can be said about the text while it is written. Nothing here scolds, and only what is missing blocks. */
export function DraftChecks({
  checked: { reasons, findings, advice, ready, length, personal, twins },
  onMend,
  onShow,
}: {
  checked: Checked
  onMend: (finding: Finding) => void
  onShow: (finding: Finding) => void
}) {
  const section = useRef<HTMLElement>(null)
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="About this text"
      className="mt-4 grid gap-3 outline-none"
    >
      <p className="text-ink-soft text-sm tabular-nums">{length}</p>
      {personal.length > 0 && (
        <div>
          <p className="text-leaf text-sm">Personal:</p>
          {personal.map(text => (
            <Quote key={text} className="mt-1">
              <mark className="wrap-anywhere bg-leaf-soft text-ink">{text}</mark>
            </Quote>
          ))}
        </div>
      )}
      <div aria-live="polite" className="grid gap-2">
        {reasons.map(reason => (
          <p key={reason} className="rounded bg-dusk-soft px-3 py-2 text-dusk">
            {reason}
          </p>
        ))}
        <DraftFindings
          findings={findings}
          onMend={finding => {
            onMend(finding)
            // Its button goes with it.
            section.current?.focus({ preventScroll: true })
          }}
          onShow={onShow}
        />
        {twins.length > 0 && (
          <p className="rounded bg-sunken px-3 py-2">
            This sounds a lot like your note to {twins.join(' and ')}. People compare notes: one sentence
            that’s theirs alone makes the difference.
          </p>
        )}
        {advice.map(line => (
          <p key={line} className="text-ink-soft text-sm">
            {line}
          </p>
        ))}
        {ready && <p className="text-leaf text-sm">Ready to send.</p>}
      </div>
    </section>
  )
}

'use client'

import { useRef } from 'react'
import { Quote } from '@/components/ui/quote'
import { countWords, lengthLevel, lengthTargets } from '@/features/letters/length'
import type { Finding } from '@/features/letters/letter-scene'
import { linkedinCounter } from '@/features/letters/linkedin'
import { nearTwins } from '@/features/letters/near-twin'
import { type DraftToCheck, readinessOf } from '@/features/letters/readiness'
import { specificityOf } from '@/features/letters/specificity'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { templateLines } from '@/features/letters/templates/language-packs'
import type { EditorProps } from './draft-editor'
import { DraftFindings } from './draft-findings'

const levels = {
  short: 'a little short',
  good: 'a good length',
  long: 'on the long side',
  'too-long': 'long',
}

/** What can be said about the text while it is written. Nothing here scolds, and only what is missing blocks. */
export function DraftChecks({
  id,
  draft,
  panel,
  onMend,
  onShow,
}: {
  id: string
  draft: DraftToCheck
  panel: EditorProps['panel']
  onMend: (finding: Finding) => void
  onShow: (finding: Finding) => void
}) {
  const section = useRef<HTMLElement>(null)
  const { reasons, findings, advice, ready } = readinessOf(draft)
  const twins = draft.body.includes('{note}')
    ? []
    : nearTwins([{ id, body: draft.body }, ...panel.notes.filter(note => !note.body.includes('{note}'))], {
        names: panel.names,
        templateLines: templateLines(draft.kind),
      }).filter(pair => pair.a === id || pair.b === id)
  const twinNames = twins.map(({ a, b }) => panel.notes.find(note => note.id === (a === id ? b : a))?.to)
  const own = draft.note ? specificityOf(draft.body, draft.note).spans : []
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="About this text"
      className="mt-4 grid gap-3 outline-none"
    >
      <p className="text-ink-soft text-sm tabular-nums">
        <Length draft={draft} />
      </p>
      {own.length > 0 && (
        <div>
          <p className="text-leaf text-sm">Personal:</p>
          {own.map(span => (
            <Quote key={span.start} className="mt-1">
              <mark className="wrap-anywhere bg-leaf-soft text-ink">{span.text}</mark>
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
        {twinNames.length > 0 && (
          <p className="rounded bg-sunken px-3 py-2">
            This sounds a lot like your note to {twinNames.join(' and ')}. People compare notes: one sentence
            that’s theirs alone makes the difference.
          </p>
        )}
        {advice.map(line => (
          <p key={line} className="text-ink-soft text-sm">
            {line}
          </p>
        ))}
        {ready && <p className="text-leaf text-sm">Ready to go out.</p>}
      </div>
    </section>
  )
}

function Length({ draft }: { draft: DraftToCheck }) {
  if (draft.channel === 'linkedin') {
    const { used, limit, left } = linkedinCounter(draft.body, draft.linkedinAccount ?? 'free')
    return (
      <>
        {used} of {limit} characters, {left >= 0 ? `${left} left` : `${-left} too many`}
      </>
    )
  }
  const words = countWords(draft.body)
  const target = lengthTargets[kindRules[draft.kind].length]
  return (
    <>
      {words} words, {levels[lengthLevel(words, target)]}
    </>
  )
}

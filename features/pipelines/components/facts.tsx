'use client'

import { clsx } from 'clsx'

export interface FactWords {
  term: string
  words: string
  note?: string | null
  /** It is for now. */
  lit?: true
  /** Nothing is known of it yet. */
  faint?: true
  /** So many of five. */
  of5?: number
}

/** Terms and what is known of each, from their words. */
export const Facts = ({ facts }: { facts: readonly FactWords[] }) => (
  <dl className="mb-8 grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
    {facts.map(({ term, words, note, lit, faint, of5 }) => (
      <div key={term} className={clsx('min-w-0 border-l-2 pl-3', lit ? 'border-lamp' : 'border-line')}>
        <dt className="text-ink-soft text-xs">{term}</dt>
        <dd className="wrap-anywhere font-medium">
          {of5 ? (
            <span className="inline-flex items-center gap-2">
              <Marks of5={of5} />
              {words}
            </span>
          ) : faint ? (
            <span className="text-ink-faint">{words}</span>
          ) : (
            words
          )}
          {note && <span className="block font-normal text-ink-soft text-sm">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

const Marks = ({ of5 }: { of5: number }) => (
  <span aria-hidden="true" className="inline-flex gap-0.75">
    {[1, 2, 3, 4, 5].map(n => (
      <span
        key={n}
        className={clsx('h-4 w-2.5 rounded-t-sm', n <= of5 ? 'bg-act' : 'inset-ring inset-ring-edge')}
      />
    ))}
  </span>
)

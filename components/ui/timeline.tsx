'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface Moment {
  key: string
  /** Already put into words, in the right zone. */
  when: ReactNode
  title: ReactNode
  detail?: ReactNode
  /** `past` happened, `now` is today or due, `next` is ahead. */
  state: 'past' | 'now' | 'next'
}

const word = { past: '', now: 'Now: ', next: 'Ahead: ' }

/** What was promised and what happened, in order. State is told by shape and word, not by colour alone. */
export function Timeline({ moments, className }: { moments: readonly Moment[]; className?: string }) {
  return (
    <ol className={clsx('relative', className)}>
      {moments.map((moment, index) => (
        <li key={moment.key} className="relative grid grid-cols-[1.25rem_1fr] gap-x-3 pb-6 last:pb-0">
          {index < moments.length - 1 && (
            <span
              aria-hidden="true"
              className={clsx(
                'absolute top-5 bottom-0 left-[0.5625rem] border-l-2',
                moments[index + 1]?.state === 'next' ? 'border-line border-dashed' : 'border-line',
              )}
            />
          )}
          <Dot state={moment.state} />
          <div className="min-w-0">
            <p className="text-ink-soft text-sm">
              <span className="sr-only">{word[moment.state]}</span>
              {moment.when}
            </p>
            <p className={clsx(moment.state === 'now' ? 'font-semibold' : 'font-medium')}>{moment.title}</p>
            {moment.detail && <div className="mt-0.5 text-ink-soft text-sm">{moment.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Dot({ state }: { state: Moment['state'] }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="mt-0 size-5">
      {state === 'past' && <path d="M6.5 4.5h7v11h-7z" fill="var(--ink-faint)" />}
      {state === 'now' && <path d="M4.5 2h11v16h-11z" fill="var(--act)" />}
      {state === 'next' && (
        <path d="M6.5 4.5h7v11h-7z" fill="var(--ground)" stroke="var(--edge)" strokeWidth="1.75" />
      )}
    </svg>
  )
}

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-sunken text-ink-soft',
  chosen: 'bg-glow text-ink',
  now: 'bg-lamp-soft text-lamp-ink',
  look: 'bg-dusk-soft text-dusk',
  done: 'bg-leaf-soft text-leaf',
} as const

/** A word or two of state. `now` is lamp light and follows its rule: one thing on a screen. */
export function Badge({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-block max-w-48 truncate rounded-sm align-middle px-2 py-0.5 font-medium text-xs',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}

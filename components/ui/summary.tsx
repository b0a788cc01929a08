import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** The line that opens a `<details>` in place: what most people do not need, one tap away. */
export function Summary({ small, children }: { small?: boolean; children: ReactNode }) {
  return (
    <summary
      className={clsx(
        'inline-flex min-h-thumb cursor-pointer items-center text-act underline decoration-edge underline-offset-4',
        small && 'text-sm',
      )}
    >
      {children}
    </summary>
  )
}

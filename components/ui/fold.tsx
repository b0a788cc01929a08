'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Summary } from './summary'

/** In an address: the page comes with everything that is folded away. */
const unfolded = 'unfolded'

const never = () => () => {}

/**
 * Whether what is folded away is drawn. Most people open little of it, so it does not come with the page: the browser
 * draws it as soon as there is script. Without script `Unfold` leads to the page that has it all.
 */
export function useFolded(): boolean {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const asked = useSearchParams().has(unfolded)
  return !hasScript && !asked
}

/** What stands in place of what is folded away, for a browser without script. */
export function Unfold({ className }: { className: string }) {
  const asked = new URLSearchParams(useSearchParams())
  asked.set(unfolded, '')
  return (
    <noscript>
      <a href={`${usePathname()}?${asked}`} className={className}>
        Show what is here
      </a>
    </noscript>
  )
}

/** A `<details>` whose content is drawn when it may be needed. */
export function Fold({
  summary,
  small,
  className,
  children,
}: {
  summary: ReactNode
  small?: boolean
  className?: string
  children: () => ReactNode
}) {
  const isFolded = useFolded()
  return (
    <details className={className}>
      <Summary small={small}>{summary}</Summary>
      {isFolded ? <Unfold className="row-more" /> : children()}
    </details>
  )
}

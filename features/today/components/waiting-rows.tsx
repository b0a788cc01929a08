'use client'

import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'

export interface WaitingRow {
  href: string
  title: string
  through?: string
  words: string
  line?: Line
}

interface Line {
  /** In percent of the line. */
  share: number
  promisedAt?: number
  nudgeAt?: number
}

/** Here so that a wait is sent as a few figures and words, and not as a drawing. */
export function WaitingRows({ rows }: { rows: readonly WaitingRow[] }) {
  return (
    <List>
      {rows.map(({ href, title, through, words, line }) => (
        <ListRow
          key={href}
          href={href as Route}
          title={
            through ? (
              <>
                {title} <small>{`through ${through}`}</small>
              </>
            ) : (
              title
            )
          }
          meta={
            line ? (
              <>
                <WaitLine {...line} />
                <span>{words}</span>
              </>
            ) : (
              words
            )
          }
        />
      ))}
    </List>
  )
}

/** How long one has waited, as a line. */
function WaitLine({ share, promisedAt, nudgeAt }: Line) {
  return (
    <span aria-hidden="true" className="wait">
      <span style={{ width: `${share}%` }} />
      {promisedAt !== undefined && <b style={{ left: `${promisedAt}%` }} />}
      {nudgeAt !== undefined && <i style={{ left: `${nudgeAt}%` }} />}
    </span>
  )
}

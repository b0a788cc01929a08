'use client'

import type { Route } from 'next'
import { Avatar } from '@/components/ui/avatar'
import { List, ListRow } from '@/components/ui/list'
import { StageDoor } from '@/components/ui/stage-mark'
import { RowActs } from '@/features/drafts/components/row-acts'

export interface NowRow {
  href: string
  title: string
  meta?: string
  /** Whom it is for; else it is a door: to an offer, or to a conversation. */
  who?: string
  offer?: boolean
}

/** Here so that a row is sent once as HTML and once as its words. */
export function NowRows({ rows }: { rows: readonly NowRow[] }) {
  return (
    <RowActs>
      <List className="mt-2">
        {rows.map(({ href, title, meta, who, offer }) => (
          <ListRow
            key={href + title}
            href={href as Route}
            leading={
              who ? (
                <Avatar name={who} size="sm" />
              ) : (
                <span className="row-door">
                  <StageDoor stage={offer ? 'offer' : 'interviewing'} />
                </span>
              )
            }
            title={title}
            meta={meta}
          />
        ))}
      </List>
    </RowActs>
  )
}

'use client'

import type { Route } from 'next'
import { rowMark } from '@/lib/page-rows'
import { Avatar } from './avatar'
import { Badge, type Tone } from './badge'
import { List, ListRow, RowButton } from './list'

/** One row of which nothing is sent but its words. */
export interface WordRow {
  id: string
  title: string
  meta?: string
  /** What stands behind the second line, or below it. */
  more?: string
  /** Where it leads, when not to its own page. */
  href?: string
  badge?: readonly [Tone, string]
  /** It can be acted on. */
  act?: boolean
}

/**
 * A list whose rows are words: sent once as HTML and once as these words, where elements would be sent with all they
 * are made of. `at` and its id is where a row leads; `act` is what can be done with it, by the list's one form.
 */
export function WordRows({
  rows,
  at,
  avatars,
  two,
  act,
  current,
}: {
  rows: readonly WordRow[]
  at: string
  avatars?: boolean
  /** In two columns where there is room: for rows that have no order one reads along. */
  two?: boolean
  act?: { form: string; name: string; words: string }
  /** The one that stands open beside the list. */
  current?: string | undefined
}) {
  return (
    <List className={two && 'rows-two'}>
      {rows.map(({ id, title, meta, more, href, badge, act: acts }, index) => (
        <ListRow
          key={id}
          id={rowMark(index)}
          href={(href ?? at + id) as Route}
          leading={avatars && <Avatar name={title} />}
          title={title}
          meta={
            more ? (
              <>
                {meta}
                <span>{more}</span>
              </>
            ) : (
              meta
            )
          }
          trailing={
            badge ? (
              <Badge tone={badge[0]}>{badge[1]}</Badge>
            ) : (
              act &&
              acts && (
                <RowButton form={act.form} name={act.name} value={id} about={title}>
                  {act.words}
                </RowButton>
              )
            )
          }
          current={id === current}
        />
      ))}
    </List>
  )
}

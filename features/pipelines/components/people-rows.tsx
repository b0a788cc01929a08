'use client'

import type { Route } from 'next'
import { Avatar } from '@/components/ui/avatar'
import { LinkButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { List, ListRow } from '@/components/ui/list'

export interface Someone {
  id: string
  name: string
  line: string
  /** Where one writes to them, where that is offered. */
  write?: string
}

export interface SharedLink {
  id: string
  title: string
  line: string
}

/** Who is in a process, and what is shared of it, from their words. */
export const PeopleRows = ({
  people,
  links,
}: {
  people: readonly Someone[]
  links: readonly SharedLink[]
}) => (
  <List>
    {people.map(({ id, name, line, write }) => (
      <ListRow
        key={id}
        href={`/people/${id}` as Route}
        leading={<Avatar name={name} size="sm" />}
        title={<span className="wrap-anywhere">{name}</span>}
        meta={line}
        trailing={
          write && (
            <LinkButton href={write as Route} look="quiet" size="sm" aria-label={`Write to ${name}`}>
              Write
            </LinkButton>
          )
        }
      />
    ))}
    {links.map(({ id, title, line }) => (
      <ListRow
        key={id}
        href={`/share-links/${id}` as Route}
        leading={<Icon name="link-2" className="icon m-1.5 text-ink-soft" />}
        title={<span className="wrap-anywhere">{title}</span>}
        meta={line}
      />
    ))}
  </List>
)

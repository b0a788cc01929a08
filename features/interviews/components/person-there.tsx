'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { ListRow } from '@/components/ui/list'
import { Menu, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { Quote } from '@/components/ui/quote'

interface Props {
  id: string
  name: string
  meta: string
  /** What was written to them. */
  message: { href: string; words: string } | null
  notes: readonly [by: string, text: string][]
  isAhead?: boolean
}

/** Somebody of a round, with a menu; a round may have thirty, so each is sent once as HTML and once as a few words. */
export function PersonThere({ id, name, meta, message, notes, isAhead }: Props) {
  const remove = isAhead ? 'is not coming' : 'was not there'
  return (
    <ListRow
      href={`/people/${id}` as Route}
      leading={<Avatar name={name} />}
      title={name}
      meta={meta}
      trailing={
        <Menu
          trigger={<Icon name="ellipsis" />}
          label={`More for ${name}`}
          look="dots"
          size="sm"
          className="-mr-2"
        >
          <MenuItem>
            <button
              type="submit"
              form="remove-person"
              name="contactId"
              value={id}
              aria-label={`Remove: ${name} ${remove}`}
              className={menuItemStyle}
            >
              {`Remove: ${remove}`}
            </button>
          </MenuItem>
        </Menu>
      }
    >
      {message && (
        <Link href={message.href as Route} className="row-act there-message">
          {message.words}
        </Link>
      )}
      {notes.length > 0 &&
        notes.map(([by, text], at) => (
          <Quote key={by} by={by} className={clsx('ml-14', at > 0 && 'mt-2')}>
            {text}
          </Quote>
        ))}
    </ListRow>
  )
}

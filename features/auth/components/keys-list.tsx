import type { ReactNode } from 'react'
import { List, ListRow } from '@/components/ui/list'
import { formatDay, localDate } from '@/lib/time'

interface Key {
  id: string
  title: ReactNode
  /** "Since", "Added". */
  begun: string
  createdAt: Date
  usedAt: Date | null
  /** Said instead of the two dates. */
  doubt?: string | false
  act: ReactNode
}

/** What signs a person in, each with its two dates and one act: the devices, the passkeys. */
export function KeysList({ keys, now, zone }: { keys: readonly Key[]; now: Date; zone: string }) {
  const day = (at: Date) => formatDay(localDate(at, zone), localDate(now, zone))
  return (
    <List>
      {keys.map(({ id, title, begun, createdAt, usedAt, doubt, act }) => (
        <ListRow
          key={id}
          title={title}
          meta={
            doubt || `${begun} ${day(createdAt)}, ${usedAt ? `last used ${day(usedAt)}` : 'not used yet'}`
          }
          trailing={act}
        />
      ))}
    </List>
  )
}

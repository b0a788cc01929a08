import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Avatar } from '@/components/ui/avatar'
import { buttonStyle } from '@/components/ui/button-style'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { setStayInTouchAction } from '@/features/contacts/actions'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { listKept } from '../queries'

type Bridge = Awaited<ReturnType<typeof listKept>>[number]

export function StayInTouch({ bridges, today }: { bridges: readonly Bridge[]; today: LocalDate }) {
  if (bridges.length === 0)
    return (
      <EmptyState title="Nobody here yet">
        After a no or a silence, add the people you’d be glad to work with one day. They stay here, with a
        date to say hello.
      </EmptyState>
    )
  return (
    <List>
      {bridges.map(bridge => (
        <ListRow
          key={bridge.id}
          href={(bridge.nextId ? `/drafts/${bridge.nextId}` : `/people/${bridge.id}`) as Route}
          leading={<Avatar name={bridge.name} />}
          title={<span className="wrap-anywhere">{bridge.name}</span>}
          meta={
            <span className="wrap-anywhere">
              {[bridge.jobTitle, bridge.company].filter(Boolean).join(', ')}
              <br />
              {when(bridge, today)}
            </span>
          }
          trailing={
            <ActionForm action={setStayInTouchAction} quiet>
              <input type="hidden" name="contactId" value={bridge.id} />
              <input type="hidden" name="keep" value="no" />
              <button type="submit" className={buttonStyle({ look: 'bare', size: 'sm' })}>
                Remove<span className="sr-only">: {bridge.name}</span>
              </button>
            </ActionForm>
          }
        />
      ))}
    </List>
  )
}

function when({ next, last, zone }: Bridge, today: LocalDate): string {
  const day = (at: Date) => formatDay(localDate(at, zone), today)
  if (next) return `Next note ${day(next)}`
  return last ? `You last wrote on ${day(last)}` : 'No date set'
}

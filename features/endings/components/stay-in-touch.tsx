import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Avatar } from '@/components/ui/avatar'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow, RowButton } from '@/components/ui/list'
import { More } from '@/components/ui/more'
import { setStayInTouchAction } from '@/features/contacts/actions'
import { rowMark } from '@/lib/paging'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { listKept } from '../queries'

type BridgePage = Awaited<ReturnType<typeof listKept>>
type Bridge = BridgePage['rows'][number]

export function StayInTouch({ page, today }: { page: BridgePage; today: LocalDate }) {
  if (page.rows.length === 0 && page.isFirst)
    return (
      <EmptyState
        title="Nobody here yet"
        action={
          <LinkButton href="/people" look="quiet">
            Choose from your people
          </LinkButton>
        }
      >
        After a no or a silence, add the people you’d be glad to work with one day. They stay here, with a
        date to say hello.
      </EmptyState>
    )
  return (
    <>
      <ActionForm action={setStayInTouchAction} quiet id="let-go">
        <input type="hidden" name="keep" value="no" />
      </ActionForm>
      <List>
        {page.rows.map((bridge, index) => (
          <ListRow
            key={bridge.id}
            id={rowMark(index)}
            href={(bridge.nextId ? `/drafts/${bridge.nextId}` : `/people/${bridge.id}`) as Route}
            leading={<Avatar name={bridge.name} />}
            title={bridge.name}
            meta={
              <>
                {[bridge.jobTitle, bridge.company].filter(Boolean).join(', ')}
                <span>{when(bridge, today)}</span>
              </>
            }
            trailing={
              <RowButton form="let-go" name="contactId" value={bridge.id}>
                Remove<span className="sr-only">: {bridge.name}</span>
              </RowButton>
            }
          />
        ))}
      </List>
      <More path="/people/bridges" page={page} />
    </>
  )
}

function when({ next, last, zone }: Bridge, today: LocalDate): string {
  const day = (at: Date) => formatDay(localDate(at, zone), today)
  if (next) return `Next note ${day(next)}`
  return last ? `You last wrote on ${day(last)}` : 'No date set'
}

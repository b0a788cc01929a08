import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { More } from '@/components/ui/more'
import { WordRows } from '@/components/ui/word-rows'
import { keepInTouchAction } from '@/features/drafts/actions'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { Bridge, listKept } from '../queries'

type BridgePage = Awaited<ReturnType<typeof listKept>>

export function StayInTouch({ page, today }: { page: BridgePage; today: LocalDate }) {
  if (page.rows.length === 0 && page.isFirst)
    return (
      <EmptyState title="Nobody here yet">
        After a no or a silence, add the people you’d be glad to work with one day. They stay here, with a
        date to say hello.
      </EmptyState>
    )
  return (
    <>
      <ActionForm action={keepInTouchAction} id="set-dates">
        {null}
      </ActionForm>
      <WordRows
        at="/people/"
        avatars
        two
        act={{ form: 'set-dates', name: 'contactId', words: 'Set dates' }}
        rows={page.rows.map(bridge => ({
          id: bridge.id,
          title: bridge.name,
          meta: [bridge.jobTitle, bridge.company].filter(Boolean).join(', '),
          more: when(bridge, today),
          ...(bridge.nextId ? { href: `/drafts/${bridge.nextId}` } : { act: true }),
        }))}
      />
      <More path="/people/bridges" page={page} />
    </>
  )
}

function when({ next, last, zone }: Bridge, today: LocalDate): string {
  const day = (at: Date) => formatDay(localDate(at, zone), today)
  if (next) return `Next note ${day(next)}`
  return last ? `You last wrote on ${day(last)}` : 'No date set'
}

import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { isFiltered, paramsOf } from '../ask'
import { columnsOf } from '../board-columns'
import { cardOf } from '../card'
import { cardsAtMost } from '../list-processes'
import type { Overview as Loaded } from '../load-overview'
import { BoardIsland } from './board-island'
import { MovePanel } from './move-panel'
import { ProcessFilter } from './process-filter'
import { ProcessList } from './process-list'
import { ProcessTimeline } from './process-timeline'

/** Every process in the view that was chosen. */
export function Overview({ shown, moving }: { shown: Loaded; moving: unknown }) {
  const { ask, own, order, isEmpty } = shown
  if (isEmpty)
    return (
      <EmptyState
        title="No processes yet"
        action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
      >
        Drop in a calendar invitation, and the process, its people and everything after it are set up for you.
      </EmptyState>
    )
  return (
    <>
      <ProcessFilter ask={ask} order={order} names={own.names} />
      <Shown shown={shown} moving={moving} />
      <p className="mt-6 print:hidden">
        <LinkButton href="/pipelines/stages" look="bare" size="sm" className="-ml-3">
          Your stages
        </LinkButton>
      </p>
    </>
  )
}

function Shown({ shown, moving }: { shown: Loaded; moving: unknown }) {
  const { ask, own, order, clock } = shown
  if (shown.view === 'board') {
    const { standings, totals } = shown
    const card = standings.find(({ id }) => id === moving)
    const loaded = (stage: string) => standings.filter(one => one.stage === stage).length
    const columns = columnsOf(ask, own, order, { totals, loaded, atMost: cardsAtMost })
    const back = `/pipelines?${new URLSearchParams(paramsOf(ask))}`
    return (
      <>
        {card && <MovePanel card={card} order={order} names={own.names} back={back} />}
        {standings.length === 0 && isFiltered(ask) && <Nothing />}
        <BoardIsland
          columns={columns}
          cards={standings.map(one => cardOf(one, clock))}
          keep={paramsOf(ask)}
        />
      </>
    )
  }
  if (shown.page.rows.length === 0) return <Nothing />
  return shown.view === 'list' ? <ProcessList {...shown} /> : <ProcessTimeline {...shown} />
}

function Nothing() {
  return (
    <p className="py-6 text-ink-soft">
      Nothing here.{' '}
      <LinkButton href={'/pipelines?show=all' as Route} look="bare" size="sm">
        Show every process
      </LinkButton>
    </p>
  )
}

import { More } from '@/components/ui/more'
import type { Stage } from '@/db/enums'
import { type Choices, fewChoices } from '@/features/choices/find-choices'
import { stageName } from '@/features/vocabulary/stages'
import type { Paged } from '@/lib/paging'
import { localDate, shortDay } from '@/lib/time'
import { type Ask, addressOf, paramsOf, type Sort, sortedBy } from '../ask'
import { type Clock, cardOf, type Standing } from '../card'
import type { OwnStages } from '../list-processes'
import { type Head, ProcessTable } from './process-table'

const heads: Record<Exclude<Sort, 'due'>, string> = {
  company: 'Company',
  role: 'Role',
  stage: 'Stage',
  next: 'Next',
  waiting: 'Waiting',
  interest: 'Interest',
  moved: 'Last move',
}

export function ProcessList({
  ask,
  page,
  total,
  own,
  order,
  recruiters,
  clock,
}: {
  ask: Ask
  page: Paged<Standing>
  total: number
  own: OwnStages
  order: readonly Stage[]
  recruiters: Choices
  clock: Clock
}) {
  const today = localDate(clock.now, clock.zone)
  return (
    <>
      <ProcessTable
        rows={page.rows.map(row => ({
          ...cardOf(row, clock),
          moved: shortDay(localDate(row.stageChangedAt, clock.zone), today),
        }))}
        heads={Object.entries(heads).map(([key, label]): Head => {
          const sort = key as Sort
          const href = addressOf(ask, sortedBy(ask, sort))
          return ask.sort === sort
            ? { label, href, sorted: ask.descending ? 'descending' : 'ascending' }
            : { label, href }
        })}
        stages={order.map(value => ({ value, label: stageName(value, own.names) }))}
        recruiters={fewChoices(recruiters)}
      />
      <More path="/pipelines" keep={paramsOf(ask)} page={page} total={total} />
    </>
  )
}

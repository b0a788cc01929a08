import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { rowMark } from '@/lib/page-rows'
import type { LogRow } from '../log'
import { stateWords, whatBecame } from '../log-words'

const tone = (state: LogRow['state']) =>
  state === 'failed' || state === 'parked' ? 'look' : state === 'sent' || state === 'done' ? 'done' : 'plain'

export function DeliveryList({
  rows,
  zone,
  titleOf,
}: {
  rows: readonly LogRow[]
  zone: string
  titleOf: (row: LogRow) => string
}) {
  return (
    <List>
      {rows.map((row, index) => (
        <ListRow
          key={row.id}
          id={rowMark(index)}
          title={titleOf(row)}
          meta={
            <>
              {row.why}
              <span>{whatBecame(row, zone)}</span>
            </>
          }
          trailing={row.state !== 'planned' && <Badge tone={tone(row.state)}>{stateWords[row.state]}</Badge>}
        />
      ))}
    </List>
  )
}

import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { rowMark } from '@/lib/page-rows'
import type { LogRow } from '../log'
import { logTitle, mailOf, stateOf, whatBecame } from '../log-words'

const tone = (state: LogRow['state']) =>
  state === 'failed' || state === 'parked' ? 'look' : state === 'sent' || state === 'done' ? 'done' : 'plain'

export function DeliveryList({ rows, zone }: { rows: readonly LogRow[]; zone: string }) {
  return (
    <List>
      {rows.map((row, index) => (
        <ListRow
          key={row.id}
          id={rowMark(index)}
          title={logTitle(row)}
          meta={
            <>
              {row.why}
              <span>{[whatBecame(row, zone), mailOf(row)].filter(Boolean).join(' ')}</span>
            </>
          }
          trailing={row.state !== 'planned' && <Badge tone={tone(row.state)}>{stateOf(row)}</Badge>}
        />
      ))}
    </List>
  )
}

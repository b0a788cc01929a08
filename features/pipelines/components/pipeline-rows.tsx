import { List, ListRow } from '@/components/ui/list'
import { StageDoor } from '@/components/ui/stage-mark'
import { isEnded } from '@/features/vocabulary/stages'
import { rowMark } from '@/lib/paging'
import { formatDay, formatWhen, localDate } from '@/lib/time'
import type { PipelineRow } from '../list-pipelines'

export function PipelineRows({ rows, zone, now }: { rows: readonly PipelineRow[]; zone: string; now: Date }) {
  return (
    <List>
      {rows.map((row, index) => (
        <ListRow
          key={row.id}
          id={rowMark(index)}
          href={`/pipelines/${row.id}`}
          leading={<StageDoor stage={row.stage} />}
          title={row.company}
          meta={
            <>
              {row.role}
              <span>{standing(row, zone, now)}</span>
            </>
          }
        />
      ))}
    </List>
  )
}

/** Where it stands, in one line: what comes, what was promised, or since when it is still. */
function standing(row: PipelineRow, zone: string, now: Date): string {
  const today = localDate(now, zone)
  if (row.nextStart) return `Next: ${formatWhen(row.nextStart, zone, { today })}`
  if (isEnded(row.stage) || row.stage === 'offer')
    return `Since ${formatDay(localDate(row.stageChangedAt, zone), today)}`
  if (row.promised) return `They said by ${formatDay(row.promised, today)}`
  const since =
    row.lastHeardAt && (!row.lastEnd || row.lastHeardAt > row.lastEnd) ? row.lastHeardAt : row.lastEnd
  if (since) return `Waiting since ${formatDay(localDate(since, zone), today)}`
  return `Since ${formatDay(localDate(row.stageChangedAt, zone), today)}`
}

import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { StageDoor } from '@/components/ui/stage-mark'
import { Summary } from '@/components/ui/summary'
import { type Stage, stages } from '@/db/enums'
import { isEnded, type StageNames, stageName } from '@/features/vocabulary/stages'
import { formatDay, formatWhen, localDate } from '@/lib/time'
import type { PipelineRow } from '../queries'

interface Own {
  zone: string
  stageNames: StageNames
  stagesHidden: Stage[]
}

// Nearest to an answer first: what is furthest along needs the eye first.
const order: Stage[] = ['offer', 'final', 'interviewing', 'screening', 'applied', 'quiet']

export function PipelineBoard({ rows, own, now }: { rows: PipelineRow[]; own: Own; now: Date }) {
  if (rows.length === 0)
    return (
      <EmptyState
        title="No processes yet"
        action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
      >
        Drop in a calendar invitation, and the process, its people and everything after it are set up for you.
      </EmptyState>
    )
  const shown = order.filter(
    stage => rows.some(row => row.stage === stage) && !own.stagesHidden.includes(stage),
  )
  const ended = rows.filter(row => isEnded(row.stage) || own.stagesHidden.includes(row.stage))
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 *:mt-0 lg:grid-cols-2">
        {shown.map(stage => (
          <StageSection
            key={stage}
            stage={stage}
            rows={rows.filter(row => row.stage === stage)}
            own={own}
            now={now}
          />
        ))}
      </div>
      {ended.length > 0 && (
        <details className="mt-10">
          <Summary>{`Ended: ${ended.length}`}</Summary>
          <div className="grid gap-x-12 gap-y-8 *:mt-0 lg:grid-cols-2">
            {stages
              .filter(stage => ended.some(row => row.stage === stage))
              .map(stage => (
                <StageSection
                  key={stage}
                  stage={stage}
                  rows={ended.filter(row => row.stage === stage)}
                  own={own}
                  now={now}
                />
              ))}
          </div>
        </details>
      )}
    </>
  )
}

function StageSection({ stage, rows, own, now }: { stage: Stage; rows: PipelineRow[]; own: Own; now: Date }) {
  return (
    <Section title={stageName(stage, own.stageNames)} note={rows.length}>
      <List>
        {rows.map(row => (
          <ListRow
            key={row.id}
            href={`/pipelines/${row.id}`}
            leading={<StageDoor stage={row.stage} />}
            title={<span className="wrap-anywhere">{row.company}</span>}
            meta={
              <>
                <span className="wrap-anywhere">{row.role}</span>
                <br />
                {statusOf(row, own.zone, now)}
              </>
            }
          />
        ))}
      </List>
    </Section>
  )
}

/** Where it stands, in one line: what comes, what was promised, or since when it is still. */
function statusOf(row: PipelineRow, zone: string, now: Date): string {
  const today = localDate(now, zone)
  if (row.nextStart) return `Next: ${formatWhen(row.nextStart, zone, { today })}`
  if (isEnded(row.stage) || row.stage === 'offer')
    return `Since ${formatDay(localDate(row.stageChangedAt, zone), today)}`
  if (row.promised)
    return `${row.promised < today ? 'They said by' : 'They said by'} for ${formatDay(row.promised, today)}`
  const since =
    row.lastHeardAt && (!row.lastEnd || row.lastHeardAt > row.lastEnd) ? row.lastHeardAt : row.lastEnd
  if (since) return `Waiting since ${formatDay(localDate(since, zone), today)}`
  return `Since ${formatDay(localDate(row.stageChangedAt, zone), today)}`
}

import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { endedStages, type Stage } from '@/db/enums'
import { stageName } from '@/features/vocabulary/stages'
import type { OwnStages, PipelineRow } from '../list-pipelines'
import { PipelineRows } from './pipeline-rows'

// Nearest to an answer first: what is furthest along needs the eye first.
const order: Stage[] = ['offer', 'final', 'interviewing', 'screening', 'applied', 'quiet']

/** The first of each stage; each stage's heading says how many there are, and what is over has a list of its own. */
export function PipelineBoard({
  rows,
  own,
  now,
}: {
  rows: readonly PipelineRow[]
  own: OwnStages
  now: Date
}) {
  const count = (stage: Stage) => own.counts[stage] ?? 0
  const hidden = (stage: Stage) => own.stagesHidden.includes(stage)
  const ended = [...new Set([...endedStages, ...own.stagesHidden])].reduce((n, stage) => n + count(stage), 0)
  const shown = order.filter(stage => count(stage) > 0 && !hidden(stage))
  if (shown.length === 0 && ended === 0)
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
      <div className="grid gap-x-12 gap-y-8 *:mt-0 lg:grid-cols-2">
        {shown.map(stage => {
          const here = rows.filter(row => row.stage === stage)
          return (
            <Section key={stage} title={stageName(stage, own.stageNames)} note={count(stage)}>
              <PipelineRows rows={here} zone={own.zone} now={now} />
              <AndMore
                href={`/pipelines?stage=${stage}`}
                count={count(stage) - here.length}
                of={`in ${stageName(stage, own.stageNames)}`}
              />
            </Section>
          )
        })}
      </div>
      {ended > 0 && (
        <p className="mt-10">
          <LinkButton href="/pipelines?stage=ended" look="quiet" size="sm">
            {`Ended: ${ended}`}
          </LinkButton>
        </p>
      )}
    </>
  )
}

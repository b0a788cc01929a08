import { More } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { endedStages } from '@/db/enums'
import { stageName } from '@/features/vocabulary/stages'
import type { Paged } from '@/lib/paging'
import type { ListedStage, OwnStages, PipelineRow } from '../list-pipelines'
import { PipelineRows } from './pipeline-rows'

/** One stage from its beginning to its end; "ended" is all that is over, and what the person hid. */
export function StageList({
  listed,
  page,
  own,
  now,
}: {
  listed: ListedStage
  page: Paged<PipelineRow>
  own: OwnStages
  now: Date
}) {
  const these = listed === 'ended' ? [...new Set([...endedStages, ...own.stagesHidden])] : [listed]
  const total = these.reduce((n, stage) => n + (own.counts[stage] ?? 0), 0)
  return (
    <Section title={listed === 'ended' ? 'Ended' : stageName(listed, own.stageNames)} note={total}>
      {total === 0 && <p className="py-4 text-ink-soft">None.</p>}
      <PipelineRows rows={page.rows} zone={own.zone} now={now} />
      <More path="/pipelines" keep={{ stage: listed }} page={page} total={total} />
    </Section>
  )
}

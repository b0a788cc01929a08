import { Section } from '@/components/ui/section'
import { Answers, AskAloud, EarlierRounds } from '@/features/briefs/components/brief-parts'
import { PocketCard } from '@/features/briefs/components/pocket-card'
import { composeBrief } from '@/features/briefs/compose-brief'
import type { LoadedBrief } from '@/features/briefs/queries'
import type { LocalDate } from '@/lib/time'

/** Before the day an interview is its brief: what to ask, what was said so far, what to practise. */
export function BeforeIt({ loaded, today }: { loaded: LoadedBrief; today: LocalDate }) {
  const brief = composeBrief(loaded)
  return (
    <>
      <Section title="Your brief">
        <div className="pt-4">
          <PocketCard brief={brief} />
        </div>
      </Section>
      <div className="mt-10">
        <EarlierRounds brief={brief} pipelineId={loaded.pipelineId} today={today} />
        <Answers brief={brief} pipelineId={loaded.pipelineId} />
        <AskAloud brief={brief} />
      </div>
    </>
  )
}

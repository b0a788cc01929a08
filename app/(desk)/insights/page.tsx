import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { isGentle } from '@/features/endings/gentle-evening'
import { lastNoAt } from '@/features/endings/queries'
import { calibrationOf } from '@/features/insights/calibration'
import { CalibrationMirror } from '@/features/insights/components/calibration-mirror'
import { FunnelChart } from '@/features/insights/components/funnel-chart'
import { IfThenCards } from '@/features/insights/components/if-then-cards'
import { PatternLists } from '@/features/insights/components/pattern-lists'
import { WaitingRoom } from '@/features/insights/components/waiting-room'
import { funnelOf } from '@/features/insights/funnel'
import { advancedOf } from '@/features/insights/outcomes'
import { patternsOf } from '@/features/insights/patterns'
import { loadInsights } from '@/features/insights/queries'
import { waitingFor } from '@/features/insights/waiting-for'
import { ifThenDeck } from '@/features/questions/if-then'

export const metadata: Metadata = { title: 'Insights' }

export default async function InsightsPage() {
  const user = await requireUser('/insights')
  const now = new Date()
  const { insights, noAt } = await asUser(user.id, async tx => ({
    insights: await loadInsights(tx, now),
    noAt: await lastNoAt(tx),
  }))
  const { own, processes, reflected, asked } = insights
  const gentle = isGentle(noAt, now, own.zone)
  const samples = reflected.map(round => ({ ...round, advanced: advancedOf(round) }))
  return (
    <Page>
      <PageHeader
        title="Insights"
        lead="What your own interviews show, next to what others have found. Nothing here predicts your chances."
      />
      <Section title="Patterns">
        <PatternLists patterns={patternsOf(reflected)} />
      </Section>
      <Section title="Practice cards">
        <IfThenCards cards={ifThenDeck(asked)} />
      </Section>
      {gentle ? (
        <p className="mt-10 text-ink-soft">No figures tonight. They’ll be back in the morning.</p>
      ) : (
        <>
          <Section title="Gut feeling against outcome" className="mt-10">
            <CalibrationMirror calibration={calibrationOf(samples)} />
          </Section>
          <Section title="Funnel">
            <FunnelChart steps={funnelOf(processes)} />
          </Section>
          <Section title="How long others waited">
            <WaitingRoom {...waitingFor(insights, now)} />
          </Section>
        </>
      )}
    </Page>
  )
}

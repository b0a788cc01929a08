import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { isGentle } from '@/features/endings/gentle-evening'
import { lastNoAt } from '@/features/endings/queries'
import { calibrationOf } from '@/features/insights/calibration'
import { QuestionKinds, StrengthsOverTime } from '@/features/insights/components/asked-and-strong'
import { CalibrationMirror } from '@/features/insights/components/calibration-mirror'
import { FunnelChart } from '@/features/insights/components/funnel-chart'
import { IfThenCards } from '@/features/insights/components/if-then-cards'
import { PatternLists } from '@/features/insights/components/pattern-lists'
import { PromisesKept } from '@/features/insights/components/promises-kept'
import { SearchSoFar } from '@/features/insights/components/search-so-far'
import { WaitingRoom } from '@/features/insights/components/waiting-room'
import { funnelOf } from '@/features/insights/funnel'
import { advancedOf } from '@/features/insights/outcomes'
import { questionsByType, strengthsByMonth } from '@/features/insights/over-time'
import { patternsOf } from '@/features/insights/patterns'
import { reachedOf, weeksOf } from '@/features/insights/progress'
import { promisesByCompany } from '@/features/insights/promises'
import { loadInsights } from '@/features/insights/queries'
import { waitingFor } from '@/features/insights/waiting-for'
import { ifThenDeck } from '@/features/questions/if-then'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Insights' }

export default async function InsightsPage() {
  const user = await requireUser('/insights')
  const now = new Date()
  const { insights, noAt } = await asUser(user.id, async tx => ({
    insights: await loadInsights(tx, now),
    noAt: await lastNoAt(tx),
  }))
  const { own, search, reflected, asked, held, promises } = insights
  const today = localDate(now, own.zone)
  const gentle = isGentle(noAt, now, own.zone)
  const samples = reflected.map(round => ({ ...round, advanced: advancedOf(round) }))
  const kinds = questionsByType(reflected)
  const strengths = strengthsByMonth(
    reflected.map(round => ({ ...round, month: localDate(round.startsAt, own.zone).slice(0, 7) })),
  )
  const header = (
    <PageHeader
      title="Insights"
      lead="What your interviews have shown so far. Nothing here predicts your chances."
    />
  )
  if (search.standings.length === 0 && reflected.length === 0 && asked.length === 0)
    return (
      <Page>
        {header}
        <EmptyState
          title="Nothing to show yet"
          action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
        >
          How far your processes get, what repeats in your interviews, and who keeps to their dates: it all
          shows here, from the first one on.
        </EmptyState>
      </Page>
    )
  return (
    <Page width="desk">
      {header}
      <Columns
        aside={
          <>
            {kinds.length > 0 && (
              <Section title="What they ask you">
                <QuestionKinds counts={kinds} />
              </Section>
            )}
            <Section title="Practice cards">
              <IfThenCards cards={ifThenDeck(asked)} />
            </Section>
            {!gentle && (
              <>
                <Section title="Who keeps to their dates">
                  <PromisesKept companies={promisesByCompany(promises, today)} />
                </Section>
                <Section title="How long others waited">
                  <WaitingRoom {...waitingFor(insights, now)} ownWaits={search.ownWaits} />
                </Section>
              </>
            )}
          </>
        }
      >
        {!gentle && (
          <Section title="Your search so far">
            <SearchSoFar
              reached={reachedOf(search.standings)}
              weeks={weeksOf({ interviews: held, answers: search.answers }, today)}
              today={today}
            />
          </Section>
        )}
        <Section title="Patterns">
          <PatternLists patterns={patternsOf(reflected)} />
          {strengths.months.length > 1 && <StrengthsOverTime {...strengths} />}
        </Section>
        {gentle ? (
          <p className="mt-10 text-ink-soft">No figures tonight. They’ll be back in the morning.</p>
        ) : (
          <>
            <Section title="Gut feeling against outcome">
              <CalibrationMirror calibration={calibrationOf(samples)} />
            </Section>
            <Section title="Your search beside others’">
              <FunnelChart steps={funnelOf(search.standings)} />
            </Section>
          </>
        )}
      </Columns>
    </Page>
  )
}

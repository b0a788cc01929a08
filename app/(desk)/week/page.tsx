import type { Metadata } from 'next'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { isGentle } from '@/features/endings/gentle-evening'
import { lastNoAt } from '@/features/endings/queries'
import { PaceFacts } from '@/features/weeks/components/pace-facts'
import { PauseForm } from '@/features/weeks/components/pause-form'
import { WeekBars } from '@/features/weeks/components/week-bars'
import { WeekPlan } from '@/features/weeks/components/week-plan'
import { WeekReview } from '@/features/weeks/components/week-review'
import { paceOf } from '@/features/weeks/pace'
import { loadWeek, type Week } from '@/features/weeks/queries'
import { addDays, formatDay, weekday } from '@/lib/time'

export const metadata: Metadata = { title: 'Your week' }

export default async function WeekPage() {
  const user = await requireUser('/week')
  const now = new Date()
  const { week, noAt } = await asUser(user.id, async tx => ({
    week: await loadWeek(tx, now),
    noAt: await lastNoAt(tx),
  }))
  const { today, monday, own, pausedUntil, counts } = week
  const gentle = isGentle(noAt, now, own.zone)
  // From Friday on the week is looked back at, until that is done.
  const isReviewDue = [5, 6, 0].includes(weekday(today)) && !week.plan?.reviewedAt
  const goals = (
    <Section key="goals" title="Goals for the week">
      <WeekPlan week={week} look={isReviewDue ? 'quiet' : 'act'} />
    </Section>
  )
  const review = (
    <Section key="review" title="Review">
      <WeekReview week={week} isDue={isReviewDue} />
    </Section>
  )
  const plan = isReviewDue ? [review, goals] : [goals, review]
  const pause = (
    <Section title="Pause">
      <PauseForm pausedUntil={pausedUntil} today={today} />
    </Section>
  )
  return (
    <Page width="desk">
      <PageHeader
        title="Your week"
        eyebrow={`${formatDay(monday, today)} to ${formatDay(addDays(monday, 6), today)}`}
        lead={
          gentle
            ? 'After a no, the numbers can wait until tomorrow.'
            : week.plan?.intention || weekLead(week, isReviewDue)
        }
      />
      {gentle || pausedUntil ? (
        <div className="max-w-[42rem]">
          {plan}
          {pause}
        </div>
      ) : (
        <Columns
          aside={
            <Section title="Where you stand">
              <PaceFacts pace={paceOf(counts, today, pausedUntil)} floor={own.floor} />
            </Section>
          }
          after={pause}
        >
          <Section title="Done so far">
            <WeekBars week={week} />
          </Section>
          {plan}
        </Columns>
      )}
    </Page>
  )
}

function weekLead({ plan, pausedUntil }: Week, isReviewDue: boolean): string {
  if (pausedUntil) return 'Nothing to do here while your search is paused.'
  if (isReviewDue) return 'Three minutes to look back: what moved, and what you’d do again.'
  if (plan?.reviewedAt) return 'The week is reviewed. Nothing to do here.'
  return plan
    ? 'The week is planned. Nothing to do here before its review.'
    : 'Not planned yet. Change the goals that don’t fit this week, then press “Plan the week”.'
}

import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DemoStrip } from '@/features/demo/components/demo-strip'
import { FirstSteps } from '@/features/first-steps/components/first-steps'
import { stepsShown } from '@/features/first-steps/steps-shown'
import { ArrivedFirst } from '@/features/inbound/components/arrived-list'
import { firstArrived, listArrived } from '@/features/inbound/queries'
import { listOwedAnswers } from '@/features/recruiters/queries'
import { NotSentYet } from '@/features/reflections/components/not-sent-yet'
import { arrangeToday } from '@/features/today/arrange-today'
import { DaysStrip } from '@/features/today/components/days-strip'
import { NowList } from '@/features/today/components/now-list'
import { Rest } from '@/features/today/components/rest'
import { SentQuestions } from '@/features/today/components/sent-questions'
import { StartHere } from '@/features/today/components/start-here'
import { WaitingList } from '@/features/today/components/waiting-list'
import { nextDays } from '@/features/today/next-days'
import { loadToday } from '@/features/today/queries'
import { formatLongDay } from '@/lib/time'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const user = await requireUser('/today')
  const now = new Date()
  const { loaded, owed, arrived } = await asUser(user.id, async tx => {
    const [loaded, owed] = await Promise.all([loadToday(tx, now), listOwedAnswers(tx)])
    return {
      loaded,
      owed,
      arrived: loaded.own?.hasArrived
        ? (await listArrived(tx, now, { after: null, rows: firstArrived })).rows
        : [],
    }
  })
  const today = arrangeToday(loaded, now)
  const steps = stepsShown(loaded.own?.firstStepsLeft ?? [], today.isEmpty)
  return (
    <Page width="desk">
      <PageHeader
        title="Today"
        eyebrow={formatLongDay(today.today)}
        actions={
          !today.isEmpty && (
            <LinkButton href="/interviews/new" look="quiet">
              Add an upcoming interview
            </LinkButton>
          )
        }
      />
      {user.isDemo && <DemoStrip userId={user.id} />}
      <NotSentYet />
      <ArrivedFirst rows={arrived} today={today.today} />
      <FirstSteps steps={steps} own={loaded.own ?? null} />
      {today.isEmpty ? (
        !steps.includes('interview') && <StartHere />
      ) : (
        <Rest today={today}>
          <div className="grid gap-x-12 gap-y-10 *:mt-0 lg:grid-cols-[3fr_2fr]">
            <div>
              <NowList today={today} />
              <SentQuestions today={today} />
            </div>
            <WaitingList today={today} owed={owed} />
          </div>
          <div className="mt-10">
            <DaysStrip days={nextDays(loaded, today, now)} today={today.today} />
          </div>
        </Rest>
      )}
    </Page>
  )
}

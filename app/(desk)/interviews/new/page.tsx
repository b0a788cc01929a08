import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { requireUser } from '@/features/auth/require-user'
import { NewInterview } from '@/features/interviews/components/new-interview'
import { listOpenPipelines } from '@/features/interviews/queries'
import { localDate, zoneNames } from '@/lib/time'

export const metadata: Metadata = { title: 'Add an interview' }

export default async function NewInterviewPage({ searchParams }: PageProps<'/interviews/new'>) {
  const user = await requireUser('/interviews/new')
  const { pipeline } = await searchParams
  const [clock, pipelines] = await asUser(
    user.id,
    async tx => [await getOwnClock(tx), await listOpenPipelines(tx)] as const,
  )
  return (
    <Page>
      <PageHeader
        title="Add an interview"
        lead="Drop in the invitation you were sent, or fill in a few details."
        back={{ href: '/today', label: 'Today' }}
      />
      <NewInterview
        pipelines={pipelines}
        pipelineId={typeof pipeline === 'string' ? pipeline : undefined}
        zone={clock.zone}
        zones={zoneNames()}
        today={localDate(new Date(), clock.zone)}
      />
    </Page>
  )
}

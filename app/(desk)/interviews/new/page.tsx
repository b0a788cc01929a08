import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { requireUser } from '@/features/auth/require-user'
import { returnTo } from '@/features/auth/return-to'
import { getChoice, recentChoices } from '@/features/choices/find-choices'
import { offeredBy } from '@/features/inbound/suggestion-of'
import { NewInterview } from '@/features/interviews/components/new-interview'
import { warmTypedReader } from '@/features/interviews/typed/read-typed'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Add an interview' }

export default async function NewInterviewPage({ searchParams }: PageProps<'/interviews/new'>) {
  const asked = await searchParams
  const user = await requireUser(returnTo('/interviews/new', asked))
  warmTypedReader()
  const { pipeline, arrived } = asked
  const chosen = typeof pipeline === 'string' && isId(pipeline) ? pipeline : null
  const came = typeof arrived === 'string' && isId(arrived) ? arrived : null
  const { clock, processes, process, offered } = await asUser(user.id, tx => load(tx, chosen, came))
  return (
    <Page>
      <PageHeader
        title="Add an interview"
        lead="Paste or drop whatever you were sent, or fill in a few details."
        back={{ href: '/today', label: 'Today' }}
      />
      <NewInterview
        processes={processes}
        arrived={came && offered && offered.suggestions.length > 0 ? { id: came, ...offered } : null}
        process={process}
        zone={clock.zone}
        today={localDate(new Date(), clock.zone)}
      />
    </Page>
  )
}

async function load(tx: Tx, pipelineId: string | null, arrived: string | null) {
  return {
    clock: await getOwnClock(tx),
    processes: await recentChoices(tx, 'open-processes'),
    process: await getChoice(tx, 'open-processes', pipelineId),
    offered: arrived ? await offeredBy(tx, arrived, new Date()) : null,
  }
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OutsideButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { Answers, AskAloud, EarlierRounds, People } from '@/features/briefs/components/brief-parts'
import { PocketCard } from '@/features/briefs/components/pocket-card'
import { PrintButton } from '@/features/briefs/components/print-button'
import { composeBrief, mostHeard } from '@/features/briefs/compose-brief'
import { loadBrief } from '@/features/briefs/queries'
import { FeedbackSoFar } from '@/features/feedback/components/feedback-so-far'
import { listFeedback } from '@/features/feedback/queries'
import { interviewKindWords, interviewTitles } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'
import { formatRange, localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/interviews/${id}/brief`)
  return isId(id) ? asUser(user.id, tx => load(tx, id)) : null
})

export async function generateMetadata({ params }: PageProps<'/interviews/[id]/brief'>): Promise<Metadata> {
  const page = await loadPage((await params).id)
  return {
    title: page ? `Brief · ${page.company} · ${interviewKindWords[page.interview.kind]}` : 'Not here',
  }
}

export default async function BriefPage({ params }: PageProps<'/interviews/[id]/brief'>) {
  const { id } = await params
  const loaded = await loadPage(id)
  if (!loaded) notFound()
  const { interview, company, role, readerZone, heard } = loaded
  const brief = composeBrief(loaded)
  const today = localDate(new Date(), readerZone)
  return (
    <Page width="desk" className="brief print:max-w-none print:p-0 print:leading-[1.35]">
      <PageHeader
        title={<span className="wrap-anywhere">{`Brief for ${company}`}</span>}
        eyebrow={<span className="wrap-anywhere">{`${interviewTitles[interview.kind]}, ${role}`}</span>}
        lead={
          <span className="wrap-anywhere">
            {formatRange(interview.startsAt, interview.endsAt, interview.zone, { readerZone, today })}
            {interview.place && `. ${interview.place}`}
          </span>
        }
        back={{ href: `/interviews/${id}`, label: 'Interview' }}
        actions={
          <>
            {interview.url && <OutsideButton href={interview.url}>Join</OutsideButton>}
            <PrintButton />
          </>
        }
      />
      <PocketCard brief={brief} />
      <div className="mt-10 gap-12 lg:columns-2 lg:*:break-inside-avoid print:mt-4 print:columns-2 print:gap-8">
        <People brief={brief} />
        <Answers brief={brief} pipelineId={loaded.pipelineId} />
        <EarlierRounds brief={brief} pipelineId={loaded.pipelineId} today={today} />
        <FeedbackSoFar heard={heard} today={today} />
        <AskAloud brief={brief} />
      </div>
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const brief = await loadBrief(tx, id)
  return brief && { ...brief, heard: await listFeedback(tx, brief.pipelineId, mostHeard) }
}

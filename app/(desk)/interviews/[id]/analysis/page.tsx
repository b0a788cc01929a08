import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { AcrossRounds } from '@/features/analyses/components/across-rounds'
import { AnalysisForm } from '@/features/analyses/components/analysis-form'
import { processScore } from '@/features/analyses/criteria'
import { getAnalysis, listAnalysedRounds, listDatedPromises } from '@/features/analyses/queries'
import { verdictAcross } from '@/features/analyses/verdict'
import { requireUser } from '@/features/auth/require-user'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Company scorecard' }

export default async function AnalysisPage({ params }: PageProps<'/interviews/[id]/analysis'>) {
  const { id } = await params
  const user = await requireUser(`/interviews/${id}/analysis`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { found, rounds, promises } = loaded
  const { pipeline, interview, own } = found
  return (
    <Page>
      <PageHeader
        title={<span className="wrap-anywhere">{`How was ${pipeline.company}?`}</span>}
        eyebrow={interviewKindWords[interview.kind]}
        lead={
          found.analysis
            ? 'You’ve scored this one. Change an answer where you see it differently now, then save.'
            : 'They assessed you; now it’s your turn. “Don’t know yet” is an answer too.'
        }
        back={{ href: `/interviews/${id}`, label: 'The interview' }}
      />
      <AcrossRounds across={verdictAcross(rounds, own.dealBreakers)} rounds={rounds.length} />
      <AnalysisForm found={found} ledger={processScore(promises, localDate(new Date(), own.zone))} />
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const found = await getAnalysis(tx, id)
  if (!found) return null
  return {
    found,
    rounds: await listAnalysedRounds(tx, [found.pipeline.id]),
    promises: await listDatedPromises(tx, [found.pipeline.id]),
  }
}

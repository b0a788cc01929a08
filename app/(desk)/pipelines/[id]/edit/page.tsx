import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { getChoice, recentChoices } from '@/features/choices/find-choices'
import { updatePipelineAction } from '@/features/pipelines/actions'
import { PipelineForm } from '@/features/pipelines/components/pipeline-form'
import { getPipeline } from '@/features/pipelines/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Edit process' }

export default async function EditPipelinePage({ params }: PageProps<'/pipelines/[id]/edit'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/edit`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { found, recruiters, recruiter } = loaded
  return (
    <Page>
      <PageHeader title="Edit process" back={{ href: `/pipelines/${id}`, label: found.pipeline.company }} />
      <PipelineForm
        action={updatePipelineAction}
        pipeline={found.pipeline}
        recruiters={recruiters}
        recruiter={recruiter}
        ownCountry={found.country}
      />
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const found = await getPipeline(tx, id)
  if (!found) return null
  return {
    found,
    recruiters: await recentChoices(tx, 'recruiters'),
    recruiter: await getChoice(tx, 'recruiters', found.pipeline.recruiterId),
  }
}

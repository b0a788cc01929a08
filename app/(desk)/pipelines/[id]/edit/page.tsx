import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { updatePipelineAction } from '@/features/pipelines/actions'
import { PipelineForm } from '@/features/pipelines/components/pipeline-form'
import { getPipeline, listRecruiters } from '@/features/pipelines/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Edit process' }

export default async function EditPipelinePage({ params }: PageProps<'/pipelines/[id]/edit'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/edit`)
  const [found, recruiters] = isId(id)
    ? await asUser(user.id, async tx => [await getPipeline(tx, id), await listRecruiters(tx)] as const)
    : [null, []]
  if (!found) notFound()
  return (
    <Page>
      <PageHeader title="Edit process" back={{ href: `/pipelines/${id}`, label: found.pipeline.company }} />
      <PipelineForm action={updatePipelineAction} pipeline={found.pipeline} recruiters={recruiters} />
    </Page>
  )
}

import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { createPipelineAction } from '@/features/pipelines/actions'
import { PipelineForm } from '@/features/pipelines/components/pipeline-form'

export const metadata: Metadata = { title: 'Add a process' }

export default async function NewPipelinePage() {
  await requireUser('/pipelines/new')
  return (
    <Page>
      <PageHeader
        title="Add a process"
        lead="One role at one company, before its first interview. Had one already? Add the interview, and its process comes with it."
        back={{ href: '/pipelines', label: 'Processes' }}
      />
      <PipelineForm action={createPipelineAction} />
    </Page>
  )
}

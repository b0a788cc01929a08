import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { createPipelineAction } from '@/features/pipelines/actions'
import { PipelineForm } from '@/features/pipelines/components/pipeline-form'

export const metadata: Metadata = { title: 'Add a pipeline' }

export default async function NewPipelinePage() {
  await requireUser('/pipelines/new')
  return (
    <Page>
      <PageHeader
        title="Add a pipeline"
        lead="One hiring process: a role at a company. An interview brings its own pipeline with it, so this is only needed before the first one."
        back={{ href: '/pipelines', label: 'Processes' }}
      />
      <PipelineForm action={createPipelineAction} />
    </Page>
  )
}

import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restorePipelineAction } from '@/features/pipelines/actions'
import { PipelineBoard } from '@/features/pipelines/components/pipeline-board'
import { listPipelines } from '@/features/pipelines/queries'

export const metadata: Metadata = { title: 'Processes' }

export default async function PipelinesPage({ searchParams }: PageProps<'/pipelines'>) {
  const user = await requireUser('/pipelines')
  const { deleted } = await searchParams
  const now = new Date()
  const { rows, own } = await asUser(user.id, tx => listPipelines(tx, now))
  return (
    <Page width="desk">
      <PageHeader title="Processes" actions={<LinkButton href="/pipelines/new">Add a process</LinkButton>} />
      <PipelineBoard rows={rows} own={own} now={now} />
      {typeof deleted === 'string' && (
        <UndoBar action={restorePipelineAction} fields={{ id: deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

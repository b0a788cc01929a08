import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restorePipelineAction } from '@/features/pipelines/actions'
import { PipelineBoard } from '@/features/pipelines/components/pipeline-board'
import { StageList } from '@/features/pipelines/components/stage-list'
import { listedStages, listStage, loadBoard, pipelineKey } from '@/features/pipelines/list-pipelines'
import { SearchWays } from '@/features/today/components/search-ways'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'Pipelines' }

export default async function PipelinesPage({ searchParams }: PageProps<'/pipelines'>) {
  const user = await requireUser('/pipelines')
  const asked = await searchParams
  const now = new Date()
  const listed = listedStages.find(stage => stage === asked.stage)
  const shown = await asUser(user.id, async tx =>
    listed ? listStage(tx, listed, readPageRequest(asked, pipelineKey), now) : loadBoard(tx, now),
  )
  return (
    <Page width="desk">
      <PageHeader
        title="Pipelines"
        back={listed && { href: '/pipelines', label: 'All of them' }}
        actions={<LinkButton href="/pipelines/new">Add a pipeline</LinkButton>}
      />
      {listed && 'page' in shown && <StageList listed={listed} page={shown.page} own={shown.own} now={now} />}
      {'rows' in shown && <PipelineBoard rows={shown.rows} own={shown.own} now={now} />}
      <SearchWays className="mt-14" />
      {typeof asked.deleted === 'string' && (
        <UndoBar action={restorePipelineAction} fields={{ id: asked.deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restorePipelineAction } from '@/features/pipelines/actions'
import { readAsk } from '@/features/pipelines/overview/ask'
import { Overview } from '@/features/pipelines/overview/components/overview'
import { ViewSwitch } from '@/features/pipelines/overview/components/view-switch'
import { firstView } from '@/features/pipelines/overview/first-view'
import { loadOverview } from '@/features/pipelines/overview/load-overview'

export const metadata: Metadata = { title: 'Processes' }

/** What the view is read for; what wants doing stands on Today, and on each one's page. */
const views = {
  board: 'Your applications by stage. Open one to see what comes next.',
  list: 'Your applications, each with what comes next. Open one to see all of it.',
  timeline: 'Your applications week by week: which move, and which have gone quiet. Open one by its name.',
} as const

export default async function PipelinesPage({ searchParams }: PageProps<'/pipelines'>) {
  const user = await requireUser('/pipelines')
  const asked = await searchParams
  const ask = readAsk(asked, await firstView())
  const shown = await asUser(user.id, tx => loadOverview(tx, ask, asked, new Date()))
  return (
    <Page width="desk">
      <PageHeader
        title="Processes"
        lead={shown.isEmpty ? undefined : views[ask.view]}
        actions={
          <>
            {!shown.isEmpty && <ViewSwitch ask={ask} />}
            <LinkButton href="/pipelines/new" look="quiet">
              <span>
                Add<span className={shown.isEmpty ? undefined : 'max-sm:sr-only'}> a process</span>
              </span>
            </LinkButton>
          </>
        }
      />
      <Overview shown={shown} moving={asked.move} />
      {typeof asked.deleted === 'string' && (
        <UndoBar action={restorePipelineAction} fields={{ id: asked.deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

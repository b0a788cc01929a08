import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { stepBackAction } from '@/features/endings/actions'
import { restoreInterviewAction } from '@/features/interviews/actions'
import { restoreOfferAction } from '@/features/offers/actions'
import { PipelineDrafts } from '@/features/pipelines/components/pipeline-drafts'
import { PipelineMenu } from '@/features/pipelines/components/pipeline-menu'
import { Promises } from '@/features/pipelines/components/promises'
import { Rounds } from '@/features/pipelines/components/rounds'
import { StageProposal } from '@/features/pipelines/components/stage-proposal'
import { StageSwitch } from '@/features/pipelines/components/stage-switch'
import { Turns } from '@/features/pipelines/components/turns'
import { proposeStage } from '@/features/pipelines/propose-stage'
import { getPipeline, listPipelineDrafts, listPromises, listRounds } from '@/features/pipelines/queries'
import { isEnded } from '@/features/vocabulary/stages'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Pipeline' }

export default async function PipelinePage({ params, searchParams }: PageProps<'/pipelines/[id]'>) {
  const { id } = await params
  const deleted = await searchParams
  const user = await requireUser(`/pipelines/${id}`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { found, rounds, drafts, promises } = loaded
  const { pipeline, recruiter, zone } = found
  const now = new Date()
  return (
    <Page width="desk">
      <PageHeader
        title={<span className="wrap-anywhere">{pipeline.company}</span>}
        eyebrow={recruiter ? `Through ${recruiter.name}` : undefined}
        lead={<span className="wrap-anywhere">{pipeline.role}</span>}
        back={{ href: '/pipelines', label: 'Processes' }}
        actions={
          <>
            <LinkButton href={`/interviews/new?pipeline=${id}`}>Add an interview</LinkButton>
            <PipelineMenu
              id={id}
              stepBack={!isEnded(pipeline.stage) && pipeline.stage !== 'offer' ? stepBackAction : null}
            />
          </>
        }
      />
      <StageSwitch id={id} stage={pipeline.stage} names={found.stageNames} />
      <StageProposal id={id} proposal={proposeStage(pipeline.stage, rounds, now)} names={found.stageNames} />
      <Turns
        id={id}
        stage={pipeline.stage}
        recruiter={recruiter?.name ?? null}
        source={pipeline.source}
        heldId={rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)?.id ?? null}
      />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[3fr_2fr] lg:*:mt-0">
        <div>
          <Rounds rounds={rounds} zone={zone} now={now} />
          <PipelineDrafts drafts={drafts} zone={zone} now={now} />
        </div>
        <Promises
          pipelineId={id}
          promises={promises}
          lastHeardAt={pipeline.lastHeardAt}
          zone={zone}
          now={now}
        />
      </div>
      {typeof deleted.interview === 'string' && (
        <UndoBar action={restoreInterviewAction} fields={{ id: deleted.interview }}>
          The interview is deleted.
        </UndoBar>
      )}
      {typeof deleted.offer === 'string' && (
        <UndoBar action={restoreOfferAction} fields={{ id: deleted.offer }}>
          The offer is deleted.
        </UndoBar>
      )}
    </Page>
  )
}

async function load(tx: Parameters<typeof getPipeline>[0], id: string) {
  const found = await getPipeline(tx, id)
  if (!found || found.pipeline.deletedAt) return null
  return {
    found,
    rounds: await listRounds(tx, id),
    drafts: await listPipelineDrafts(tx, id),
    promises: await listPromises(tx, id),
  }
}

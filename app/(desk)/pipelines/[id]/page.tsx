import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { stepBackAction } from '@/features/endings/actions'
import { restoreInterviewAction } from '@/features/interviews/actions'
import { restoreOfferAction } from '@/features/offers/actions'
import { BringBack } from '@/features/pipelines/components/bring-back'
import { FactStrip } from '@/features/pipelines/components/fact-strip'
import { FirstAct } from '@/features/pipelines/components/first-act'
import { PipelineMenus } from '@/features/pipelines/components/pipeline-menu'
import { ProcessNotes } from '@/features/pipelines/components/process-notes'
import { ProcessPeople } from '@/features/pipelines/components/process-people'
import { Promises } from '@/features/pipelines/components/promises'
import { StageProposal } from '@/features/pipelines/components/stage-proposal'
import { StageRail } from '@/features/pipelines/components/stage-rail'
import { Story } from '@/features/pipelines/components/story'
import { heardFrom } from '@/features/pipelines/heard-from'
import { nextAct } from '@/features/pipelines/next-act'
import { proposeStage } from '@/features/pipelines/propose-stage'
import { getPipeline, listPipelineDrafts, listPromises, listRounds } from '@/features/pipelines/queries'
import { standingOf } from '@/features/pipelines/standing'
import { standingLine } from '@/features/pipelines/standing-line'
import { storyOf } from '@/features/pipelines/story'
import { getTurns } from '@/features/pipelines/story-queries'
import { answersOf, turnsOf } from '@/features/pipelines/turns'
import { isAside, isEnded, lastDayCounts } from '@/features/vocabulary/stages'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/pipelines/${id}`)
  return isId(id) ? asUser(user.id, tx => load(tx, id)) : null
})

export async function generateMetadata({ params }: PageProps<'/pipelines/[id]'>): Promise<Metadata> {
  const page = await loadPage((await params).id)
  return { title: page ? `${page.found.pipeline.company} · ${page.found.pipeline.role}` : 'Not here' }
}

export default async function PipelinePage({ params, searchParams }: PageProps<'/pipelines/[id]'>) {
  const { id } = await params
  const deleted = await searchParams
  const loaded = await loadPage(id)
  if (!loaded) notFound()
  const { found, rounds, drafts, promises, turns } = loaded
  const { pipeline, recruiter, zone, stageNames } = found
  const { stage } = pipeline
  const goesOn = !isEnded(stage)
  const now = new Date()
  const part = (name: string) => ({
    more: `/pipelines/${id}?all=${name}`,
    all: deleted.all === name,
  })
  const today = localDate(now, zone)
  const heardAt = heardFrom(pipeline, rounds, now)
  const standing = standingOf({
    ...{ stage, endedAt: pipeline.endedAt, rounds, drafts, promises, offer: turns.offer, zone, now },
    recruiter: recruiter?.isGone ? null : recruiter,
  })
  const next = nextAct(standing, { id, today })
  const line = standingLine(standing, {
    today,
    stage,
    endedOn: localDate(pipeline.endedAt ?? pipeline.stageChangedAt, zone),
    heardOn: heardAt && localDate(heardAt, zone),
  })
  const heldId = rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)?.id ?? null
  return (
    <Page width="desk">
      <PageHeader
        title={<span className="wrap-anywhere">{pipeline.company}</span>}
        eyebrow={recruiter ? `Through ${recruiter.name}` : undefined}
        lead={
          <>
            <span className="wrap-anywhere">{pipeline.role}</span>
            {line && <span className="mt-2 block text-ink">{line}</span>}
          </>
        }
        back={{ href: '/pipelines', label: 'Processes' }}
        actions={
          <>
            {next && <FirstAct act={next} pipelineId={id} />}
            {isAside(stage) && <BringBack id={id} />}
            <PipelineMenus
              id={id}
              answers={answersOf({ id, stage })}
              withdraw={goesOn && stage !== 'offer' ? stepBackAction : null}
              goesOn={goesOn}
              turns={turnsOf({
                id,
                stage,
                recruiter: recruiter?.name ?? null,
                source: pipeline.source,
                heldId,
              })}
            />
          </>
        }
      />
      <StageRail
        id={id}
        stage={stage}
        before={pipeline.stageBeforeQuiet}
        names={stageNames}
        hidden={found.stagesHidden}
        moves={turns.moves}
        zone={zone}
        now={now}
      />
      <StageProposal id={id} stage={stage} proposal={proposeStage(stage, rounds, now)} names={stageNames} />
      <FactStrip
        pipeline={pipeline}
        rounds={rounds}
        promises={promises}
        heardAt={heardAt}
        offer={turns.offer}
        zone={zone}
        now={now}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr] lg:*:mt-0">
        <Story
          story={storyOf(
            { rounds, drafts, promises, turns },
            { zone, now, names: stageNames, stands: lastDayCounts(stage) },
          )}
          reader={{ id, zone, now }}
          {...part('story')}
          ended={!goesOn}
        />
        <div>
          <ProcessPeople
            id={id}
            recruiter={recruiter}
            goesOn={goesOn}
            rounds={rounds}
            zone={zone}
            now={now}
            links={turns.links}
          />
          <Promises
            pipelineId={id}
            promises={promises}
            {...part('promises')}
            heardAt={heardAt}
            ended={!goesOn}
            zone={zone}
            now={now}
          />
          <ProcessNotes id={id} jobUrl={pipeline.jobUrl} note={pipeline.privateNote} />
        </div>
      </div>
      {typeof deleted.interview === 'string' && (
        <UndoBar action={restoreInterviewAction} fields={{ id: deleted.interview }}>
          Interview deleted.
        </UndoBar>
      )}
      {typeof deleted.offer === 'string' && (
        <UndoBar action={restoreOfferAction} fields={{ id: deleted.offer }}>
          Offer deleted.
        </UndoBar>
      )}
    </Page>
  )
}

async function load(tx: Parameters<typeof getPipeline>[0], id: string) {
  const [found, rounds, drafts, promises, turns] = await Promise.all([
    getPipeline(tx, id),
    listRounds(tx, id),
    listPipelineDrafts(tx, id),
    listPromises(tx, id),
    getTurns(tx, id, new Date()),
  ])
  return found && !found.pipeline.deletedAt ? { found, rounds, drafts, promises, turns } : null
}

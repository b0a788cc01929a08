import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { LinkButton, OutsideButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { InterviewMenu } from '@/features/interviews/components/interview-menu'
import { InterviewPeople } from '@/features/interviews/components/interview-people'
import { LookedBack } from '@/features/interviews/components/looked-back'
import { getInterview, listFacts, listInterviewPeople } from '@/features/interviews/queries'
import { FactsEditor } from '@/features/reflections/components/facts-editor'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'
import { formatRange, localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/interviews/${id}`)
  return isId(id) ? asUser(user.id, tx => load(tx, id)) : null
})

export async function generateMetadata({ params }: PageProps<'/interviews/[id]'>): Promise<Metadata> {
  const found = (await loadPage((await params).id))?.found
  return {
    title: found ? `${found.pipeline.company} · ${interviewKindWords[found.interview.kind]}` : 'Not here',
  }
}

export default async function InterviewPage({ params }: PageProps<'/interviews/[id]'>) {
  const { id } = await params
  const loaded = await loadPage(id)
  if (!loaded) notFound()
  const { interview, pipeline, reflection, readerZone } = loaded.found
  const now = new Date()
  const today = localDate(now, readerZone)
  const over = interview.endsAt <= now
  return (
    <Page>
      <PageHeader
        title={interviewKindWords[interview.kind]}
        eyebrow={<span className="wrap-anywhere">{`${pipeline.company}, ${pipeline.role}`}</span>}
        lead={
          <span className="wrap-anywhere">
            {formatRange(interview.startsAt, interview.endsAt, interview.zone, { readerZone, today })}
            {interview.place && `. ${interview.place}`}
          </span>
        }
        back={{ href: `/pipelines/${pipeline.id}`, label: pipeline.company }}
        actions={
          <>
            {interview.state === 'cancelled' ? null : over ? (
              <LinkButton href={`/interviews/${id}/follow-up` as Route} look={reflection ? 'quiet' : 'lamp'}>
                {reflection ? 'Add to my notes' : 'Take the minute'}
              </LinkButton>
            ) : (
              <>
                <LinkButton href={`/interviews/${id}/brief` as Route}>Open the brief</LinkButton>
                {interview.url && (
                  <OutsideButton look="quiet" href={interview.url}>
                    Join
                  </OutsideButton>
                )}
              </>
            )}
            <InterviewMenu
              id={id}
              cancelled={interview.state === 'cancelled'}
              isAhead={interview.startsAt > now}
            />
          </>
        }
      />
      {interview.state === 'cancelled' && (
        <p className="mb-6 rounded bg-sunken px-4 py-3">Cancelled. Nothing more will be sent about it.</p>
      )}
      <InterviewPeople interviewId={id} people={loaded.people} isAhead={interview.startsAt > now} />
      <FactsEditor interviewId={id} rows={loaded.facts} people={loaded.people} today={today} />
      {reflection && <LookedBack reflection={reflection} />}
      {over && interview.state === 'scheduled' && (
        <p className="mt-10">
          <LinkButton href={`/interviews/${id}/analysis` as Route} look="quiet">
            How was {pipeline.company}?
          </LinkButton>
        </p>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const found = await getInterview(tx, id)
  if (!found || found.interview.deletedAt) return null
  return { found, people: await listInterviewPeople(tx, id), facts: await listFacts(tx, id) }
}

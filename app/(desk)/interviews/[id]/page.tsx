import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { LinkButton, OutsideButton } from '@/components/ui/button'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { type DraftKind, nextStepFacts } from '@/db/enums'
import { requireUser } from '@/features/auth/require-user'
import { loadAround } from '@/features/briefs/queries'
import { InterviewMenu } from '@/features/interviews/components/interview-menu'
import { InterviewPeople } from '@/features/interviews/components/interview-people'
import { LookedBack } from '@/features/interviews/components/looked-back'
import { getInterview, listFacts, listInterviewPeople } from '@/features/interviews/queries'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { FactsEditor } from '@/features/reflections/components/facts-editor'
import { AskedHere } from '@/features/rounds/components/asked-here'
import { BeforeIt } from '@/features/rounds/components/before-it'
import { FourSteps } from '@/features/rounds/components/four-steps'
import { askedByRound, messagesByPerson } from '@/features/rounds/messages'
import { loadAftermath } from '@/features/rounds/queries'
import { roundSteps } from '@/features/rounds/steps'
import { interviewTitles } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'
import { formatRange, localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/interviews/${id}`)
  return isId(id) ? asUser(user.id, tx => load(tx, id, new Date())) : null
})

export async function generateMetadata({ params }: PageProps<'/interviews/[id]'>): Promise<Metadata> {
  const found = (await loadPage((await params).id))?.found
  return {
    title: found ? `${found.pipeline.company} · ${interviewTitles[found.interview.kind]}` : 'Not here',
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
  const decision = loaded.facts.find(({ fact }) => fact.fact === 'decision_date')?.fact
  const steps = roundSteps(
    {
      id,
      reflection,
      facts: {
        known: loaded.facts.filter(({ fact }) => fact.state === 'answered').length,
        of: nextStepFacts.length,
        decisionBy: decision?.answerDate ?? null,
      },
      messages: askedByRound(loaded.after.messages),
      verdict: loaded.after.verdict,
    },
    today,
  )
  const people = (
    <InterviewPeople
      interviewId={id}
      people={loaded.people}
      isAhead={interview.startsAt > now}
      messages={messagesByPerson(loaded.after.messages, readerZone, today, !over)}
    />
  )
  const facts = <FactsEditor interviewId={id} rows={loaded.facts} people={loaded.people} today={today} />
  const asked = <AskedHere asked={loaded.after.asked} />
  const messages = steps.find(({ name }) => name === 'messages')
  const toSend = over ? askedByRound(loaded.after.messages).filter(({ state }) => state === 'open') : []
  return (
    <Page width="desk">
      <PageHeader
        title={interviewTitles[interview.kind]}
        eyebrow={<span className="wrap-anywhere">{pipeline.role}</span>}
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
              <>
                {reflection && messages && toSend.length > 0 && (
                  <LinkButton href={messages.href as Route}>{sending(toSend)}</LinkButton>
                )}
                <LinkButton
                  href={`/interviews/${id}/follow-up` as Route}
                  look={reflection ? 'quiet' : 'lamp'}
                >
                  {reflection ? 'Add to my reflection' : 'Say how it went'}
                </LinkButton>
              </>
            ) : (
              <>
                {interview.url && <OutsideButton href={interview.url}>Join</OutsideButton>}
                <LinkButton href={`/interviews/${id}/brief` as Route} look="quiet">
                  Brief to print
                </LinkButton>
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
      {loaded.brief ? (
        <Columns
          aside={
            <>
              {people}
              {loaded.facts.length > 0 && facts}
              {asked}
            </>
          }
        >
          <BeforeIt loaded={loaded.brief} today={today} />
        </Columns>
      ) : (
        <Columns
          aside={
            <>
              {over && facts}
              {reflection && <LookedBack reflection={reflection} />}
              {asked}
            </>
          }
        >
          {over && interview.state === 'scheduled' && <FourSteps steps={steps} />}
          {people}
        </Columns>
      )}
    </Page>
  )
}

function sending(messages: readonly { kind: DraftKind }[]): string {
  const what = messages.every(({ kind }) => kindRules[kind].thanks) ? 'thank-you' : 'message'
  return messages.length === 1 ? `Send the ${what}` : `Send ${messages.length} ${what}s`
}

async function load(tx: Tx, id: string, now: Date) {
  const found = await getInterview(tx, id)
  if (!found || found.interview.deletedAt) return null
  const { interview, pipeline, readerZone } = found
  const isAhead = interview.state === 'scheduled' && interview.endsAt > now
  // The brief knows who will be there.
  const around = isAhead ? await loadAround(tx, interview) : null
  const [people, facts, after] = await Promise.all([
    around ? around.attendees.filter(({ interviewId }) => interviewId === id) : listInterviewPeople(tx, id),
    listFacts(tx, id),
    loadAftermath(tx, id),
  ])
  return {
    found,
    people,
    facts,
    after,
    brief: around && {
      interview,
      pipelineId: pipeline.id,
      company: pipeline.company,
      role: pipeline.role,
      readerZone,
      ...around,
    },
  }
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { getChoice, recentChoices } from '@/features/choices/find-choices'
import { restoreFeedbackAction } from '@/features/feedback/actions'
import { BothViews } from '@/features/feedback/components/both-views'
import { FeedbackForm } from '@/features/feedback/components/feedback-form'
import { getFeedbackPlace, listFeedback, listOwnViews } from '@/features/feedback/queries'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Feedback' }

export default async function FeedbackPage({ params, searchParams }: PageProps<'/pipelines/[id]/feedback'>) {
  const { id } = await params
  const { removed, all } = await searchParams
  const user = await requireUser(`/pipelines/${id}/feedback`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { place, heard, views, people, recruiter } = loaded
  const today = localDate(new Date(), place.zone)
  return (
    <Page>
      <PageHeader
        title="Feedback"
        eyebrow={<span className="wrap-anywhere">{`${place.company}, ${place.role}`}</span>}
        lead="Their view next to yours. Anything that comes up more than once becomes a pattern and appears in your next brief."
        back={{ href: `/pipelines/${id}`, label: place.company }}
      />
      <Section title="Add feedback">
        <FeedbackForm place={place} rounds={views} people={people} recruiter={recruiter} today={today} />
      </Section>
      <BothViews
        views={views}
        heard={heard}
        more={`/pipelines/${id}/feedback?all=yes`}
        all={all === 'yes'}
        today={today}
      />
      {typeof removed === 'string' && (
        <UndoBar action={restoreFeedbackAction} fields={{ id: removed }}>
          Removed.
        </UndoBar>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const place = await getFeedbackPlace(tx, id)
  if (!place) return null
  return {
    place,
    heard: await listFeedback(tx, id, 200),
    views: await listOwnViews(tx, id),
    people: await recentChoices(tx, 'people'),
    recruiter: await getChoice(tx, 'people', place.recruiterId),
  }
}

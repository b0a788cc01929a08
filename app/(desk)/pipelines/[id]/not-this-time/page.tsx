import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { GentlePanel } from '@/features/endings/components/gentle-panel'
import { LaterList } from '@/features/endings/components/later-list'
import { QuietForm } from '@/features/endings/components/quiet-form'
import { RejectionForm } from '@/features/endings/components/rejection-form'
import { isGentle } from '@/features/endings/gentle-evening'
import { chosenIn, getEnding, listLater } from '@/features/endings/queries'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Not this time' }

const words = {
  no: {
    title: 'Not this time',
    lead: 'Sorry it ended this way. This takes one tap; the rest can wait until tomorrow.',
  },
  quiet: {
    title: 'It has gone quiet',
    lead: 'Quiet doesn’t mean no. Leave it open, and stay in touch with anyone you liked.',
  },
}

export default async function NotThisTimePage({ params }: PageProps<'/pipelines/[id]/not-this-time'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/not-this-time`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { ending, later } = loaded
  const { pipeline, zone } = ending
  const now = new Date()
  const today = localDate(now, zone)
  const { title, lead } = words[pipeline.stage === 'quiet' ? 'quiet' : 'no']
  const said = pipeline.stage === 'rejected'
  const planned = said && later.length > 0
  return (
    <Page>
      <PageHeader
        title={title}
        eyebrow={<span className="wrap-anywhere">{`${pipeline.company}, ${pipeline.role}`}</span>}
        lead={said ? undefined : lead}
        back={{ href: `/pipelines/${id}`, label: pipeline.company }}
      />
      {said && <GentlePanel id={id} isGentle={isGentle(pipeline.endedAt, now, zone)} isSettled={planned} />}
      {pipeline.stage === 'quiet' && <QuietForm ending={ending} />}
      {planned ? (
        <LaterList later={later} zone={zone} today={today}>
          <div className="py-4">
            <RejectionForm ending={{ ...ending, ...chosenIn(later) }} again />
          </div>
        </LaterList>
      ) : (
        <>
          {said || pipeline.stage === 'quiet' ? (
            <Section title={said ? 'Your reply' : 'They said no after all'}>
              <div className="py-4">
                <RejectionForm ending={ending} again={false} />
              </div>
            </Section>
          ) : (
            <RejectionForm ending={ending} again={false} />
          )}
          <LaterList later={later} zone={zone} today={today} />
        </>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const ending = await getEnding(tx, id)
  return ending && { ending, later: await listLater(tx, id) }
}

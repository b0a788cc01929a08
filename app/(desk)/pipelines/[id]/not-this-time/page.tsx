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
import { getEnding, listLater } from '@/features/endings/queries'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Not this time' }

export default async function NotThisTimePage({ params }: PageProps<'/pipelines/[id]/not-this-time'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/not-this-time`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { ending, later } = loaded
  const { pipeline, zone } = ending
  const now = new Date()
  const rejected = pipeline.stage === 'rejected'
  return (
    <Page>
      <PageHeader
        title="Not this time"
        eyebrow={<span className="wrap-anywhere">{`${pipeline.company}, ${pipeline.role}`}</span>}
        lead={rejected ? undefined : 'I am sorry. This takes one tap; the rest can wait until tomorrow.'}
        back={{ href: `/pipelines/${id}`, label: pipeline.company }}
      />
      {rejected ? (
        <>
          <GentlePanel id={id} isGentle={isGentle(pipeline.endedAt, now, zone)} />
          <div className="mt-10">
            <LaterList later={later} zone={zone} today={localDate(now, zone)} />
            <Section title="Have it otherwise">
              <div className="py-4">
                <RejectionForm ending={ending} again />
              </div>
            </Section>
          </div>
        </>
      ) : (
        <>
          <RejectionForm ending={ending} again={false} />
          <div className="mt-10">
            {pipeline.stage === 'quiet' && <QuietForm ending={ending} />}
            <LaterList later={later} zone={zone} today={localDate(now, zone)} />
          </div>
        </>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const ending = await getEnding(tx, id)
  return ending && { ending, later: await listLater(tx, id) }
}

import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { NextTimeKit } from '@/features/endings/components/next-time-kit'
import { loadNextTime } from '@/features/endings/next-time'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'For next time' }

export default async function NextTimePage({ params }: PageProps<'/pipelines/[id]/next-time'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/next-time`)
  const kit = isId(id) ? await asUser(user.id, tx => loadNextTime(tx, id)) : null
  if (!kit) notFound()
  return (
    <Page>
      <PageHeader
        title="For next time"
        eyebrow={<span className="wrap-anywhere">{`${kit.pipeline.company}, ${kit.pipeline.role}`}</span>}
        lead="What to take from this one: what to do again, what to work on, and who to stay in touch with."
        back={{ href: `/pipelines/${id}`, label: kit.pipeline.company }}
        actions={
          <LinkButton href={'/insights' as Route} look="quiet">
            Patterns across all interviews
          </LinkButton>
        }
      />
      <NextTimeKit kit={kit} />
    </Page>
  )
}

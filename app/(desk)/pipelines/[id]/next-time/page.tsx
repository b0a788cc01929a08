import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { NextTimeKit } from '@/features/endings/components/next-time-kit'
import { loadNextTime } from '@/features/endings/next-time'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'What to keep for next time' }

export default async function NextTimePage({ params }: PageProps<'/pipelines/[id]/next-time'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/next-time`)
  const kit = isId(id) ? await asUser(user.id, tx => loadNextTime(tx, id)) : null
  if (!kit) notFound()
  return (
    <Page>
      <PageHeader
        title="What to keep for next time"
        eyebrow={<span className="wrap-anywhere">{`${kit.pipeline.company}, ${kit.pipeline.role}`}</span>}
        lead="What went well, what to work on, what they told you, and who to stay in touch with."
        back={{ href: `/pipelines/${id}`, label: kit.pipeline.company }}
      />
      <NextTimeKit kit={kit} />
      <p className="mt-8">
        <Link href={'/insights' as Route} className="row-more">
          See the patterns across all your interviews
        </Link>
      </p>
    </Page>
  )
}

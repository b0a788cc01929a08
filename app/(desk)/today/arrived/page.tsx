import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { More } from '@/components/ui/more'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { requireUser } from '@/features/auth/require-user'
import { ArrivedList } from '@/features/inbound/components/arrived-list'
import { arrivedKey, arrivedRows, listArrived } from '@/features/inbound/queries'
import { readPageRequest } from '@/lib/paging'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'What arrived' }

export default async function ArrivedPage({ searchParams }: PageProps<'/today/arrived'>) {
  const user = await requireUser('/today/arrived')
  const place = readPageRequest(await searchParams, arrivedKey, arrivedRows)
  const now = new Date()
  const [page, own] = await asUser(
    user.id,
    async tx => [await listArrived(tx, now, place), await getOwnClock(tx)] as const,
  )
  return (
    <Page width="desk">
      <PageHeader
        title="What arrived"
        lead="Invitations and replies that you forwarded to your Afterword address. What needs an answer stays here for 30 days."
        back={{ href: '/today', label: 'Today' }}
      />
      {page.rows.length === 0 && page.isFirst ? (
        <EmptyState title="Nothing is waiting" light="none" />
      ) : (
        <ArrivedList rows={page.rows} today={localDate(now, own.zone)} />
      )}
      <More path="/today/arrived" page={page} />
    </Page>
  )
}

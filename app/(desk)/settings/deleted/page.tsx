import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { requireUser } from '@/features/auth/require-user'
import { DeletedList } from '@/features/own-data/components/deleted-list'
import { deletedKey, listDeleted } from '@/features/own-data/deleted'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'Deleted' }

export default async function DeletedPage({ searchParams }: PageProps<'/settings/deleted'>) {
  const user = await requireUser('/settings/deleted')
  const place = readPageRequest(await searchParams, deletedKey)
  const [page, own] = await asUser(
    user.id,
    async tx => [await listDeleted(tx, place), await getOwnClock(tx)] as const,
  )
  return (
    <Page width="desk">
      <PageHeader
        title="Deleted"
        lead="Anything you delete stays here for 30 days, in case it was a mistake."
        back={{ href: '/settings/data', label: 'Your data' }}
      />
      {page.rows.length === 0 && page.isFirst ? (
        <EmptyState title="Nothing here" light="none" />
      ) : (
        <DeletedList page={page} zone={own.zone} now={new Date()} />
      )}
    </Page>
  )
}

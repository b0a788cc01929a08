import type { Metadata, Route } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { Bridges } from '@/features/endings/components/bridges'
import { listBridges } from '@/features/endings/queries'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Bridges' }

export default async function BridgesPage() {
  const user = await requireUser('/people/bridges')
  const bridges = await asUser(user.id, listBridges)
  return (
    <Page>
      <PageHeader
        title="Bridges"
        lead="People you would gladly work with some day. A line now and then, asking nothing."
        back={{ href: '/people' as Route, label: 'People' }}
      />
      <Bridges bridges={bridges} today={localDate(new Date(), bridges[0]?.zone ?? 'UTC')} />
    </Page>
  )
}

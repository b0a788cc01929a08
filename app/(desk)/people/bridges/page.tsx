import type { Metadata, Route } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { StayInTouch } from '@/features/endings/components/stay-in-touch'
import { listKept } from '@/features/endings/queries'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Stay in touch' }

export default async function StayInTouchPage() {
  const user = await requireUser('/people/bridges')
  const bridges = await asUser(user.id, listKept)
  return (
    <Page>
      <PageHeader
        title="Stay in touch"
        lead="People you’d be glad to work with one day. Say hello now and then, without asking for anything."
        back={{ href: '/people' as Route, label: 'People' }}
      />
      <StayInTouch bridges={bridges} today={localDate(new Date(), bridges[0]?.zone ?? 'UTC')} />
    </Page>
  )
}

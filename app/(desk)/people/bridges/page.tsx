import type { Metadata } from 'next'
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
        lead="People you would gladly work with some day. A line now and then, asking nothing."
      />
      <StayInTouch bridges={bridges} today={localDate(new Date(), bridges[0]?.zone ?? 'UTC')} />
    </Page>
  )
}

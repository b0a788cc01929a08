import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { WeightsForm } from '@/features/analyses/components/weights-form'
import { getWeighing } from '@/features/analyses/queries'
import { requireUser } from '@/features/auth/require-user'
import { formatDay, localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Your priorities' }

export default async function WeightsPage() {
  const user = await requireUser('/companies/weights')
  const own = await asUser(user.id, getWeighing)
  const setOn = own.setAt && formatDay(localDate(own.setAt, own.zone), localDate(new Date(), own.zone))
  return (
    <Page>
      <PageHeader
        title="Your priorities"
        lead={
          own.hasOffer
            ? 'You already have an offer, and priorities set now may lean towards it. Choose as you would have before.'
            : 'Best set before you have an offer, so that no offer can sway them.'
        }
        eyebrow={setOn ? `Last changed ${setOn}` : undefined}
      />
      <WeightsForm own={own} />
    </Page>
  )
}

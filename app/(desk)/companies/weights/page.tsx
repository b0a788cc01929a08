import type { Metadata, Route } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { WeightsForm } from '@/features/analyses/components/weights-form'
import { getWeighing } from '@/features/analyses/queries'
import { requireUser } from '@/features/auth/require-user'
import { formatDay, localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'What counts for you' }

export default async function WeightsPage() {
  const user = await requireUser('/companies/weights')
  const own = await asUser(user.id, getWeighing)
  const setOn = own.setAt && formatDay(localDate(own.setAt, own.zone), localDate(new Date(), own.zone))
  return (
    <Page>
      <PageHeader
        title="What counts for you"
        lead={
          own.hasOffer
            ? 'You have an offer already: weights chosen now may lean towards it. Choose as you would have before.'
            : 'Best chosen before there is an offer, so that none of them can lean on it.'
        }
        eyebrow={setOn ? `Last chosen ${setOn}` : undefined}
        back={{ href: '/companies' as Route, label: 'Side by side' }}
      />
      <WeightsForm own={own} />
    </Page>
  )
}

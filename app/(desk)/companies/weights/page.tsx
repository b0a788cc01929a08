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
          setOn
            ? 'What matters to you, and how much: companies are compared by it. Nothing to do here unless you see something differently now.'
            : own.hasOffer
              ? 'What matters to you, and how much: companies are compared by it. You already have an offer, so choose as you would have before it.'
              : 'What matters to you, and how much: companies are compared by it. Best set before you have an offer, so that no offer can sway you.'
        }
        eyebrow={setOn ? `Last changed ${setOn}` : undefined}
      />
      <WeightsForm own={own} />
    </Page>
  )
}

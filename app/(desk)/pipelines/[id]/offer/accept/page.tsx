import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { AcceptForm } from '@/features/offers/components/accept-form'
import { getOffer, listOtherProcesses } from '@/features/offers/queries'
import { offerStands } from '@/features/vocabulary/stages'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Say yes' }

export default async function AcceptOfferPage({ params }: PageProps<'/pipelines/[id]/offer/accept'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/offer/accept`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id, new Date())))
  if (!loaded) notFound()
  const { offer, pipeline, others } = loaded
  if (offer.state !== 'open' || !offerStands(pipeline.stage)) redirect(`/pipelines/${id}/offer`)
  return (
    <Page>
      <PageHeader
        title={<span className="wrap-anywhere">{`Say yes to ${pipeline.company}`}</span>}
        lead="The letters are written for you to read and send. Nothing is sent from here, and you can undo this."
        back={{ href: `/pipelines/${id}/offer` as Route, label: 'Your offer' }}
      />
      <AcceptForm offerId={offer.id} others={others} />
    </Page>
  )
}

async function load(tx: Tx, id: string, now: Date) {
  const found = await getOffer(tx, id)
  if (!found?.offer) return null
  return { ...found, offer: found.offer, others: await listOtherProcesses(tx, id, found.offer.id, now) }
}

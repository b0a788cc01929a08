import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { deleteOfferAction, updateOfferAction } from '@/features/offers/actions'
import { OfferForm } from '@/features/offers/components/offer-form'
import { getOffer, listMakers } from '@/features/offers/queries'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Edit offer' }

export default async function EditOfferPage({ params }: PageProps<'/pipelines/[id]/offer/edit'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/offer/edit`)
  const found = isId(id) ? await asUser(user.id, tx => load(tx, id)) : null
  if (!found?.offer) notFound()
  const { offer, pipeline, zone, makers } = found
  return (
    <Page>
      <PageHeader
        title="Edit offer"
        eyebrow={<span className="wrap-anywhere">{`${pipeline.company}, ${pipeline.role}`}</span>}
        back={{ href: `/pipelines/${id}/offer` as Route, label: 'Your offer' }}
      />
      <OfferForm
        action={updateOfferAction}
        offer={offer}
        makers={makers}
        today={localDate(new Date(), zone)}
      />
      <ActionForm action={deleteOfferAction} className="mt-8">
        <input type="hidden" name="id" value={offer.id} />
        <SubmitButton look="bare" className="-ml-4 text-left">
          Delete this offer and the notes that mention it
        </SubmitButton>
      </ActionForm>
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const found = await getOffer(tx, id)
  return found && { ...found, makers: await listMakers(tx, id) }
}

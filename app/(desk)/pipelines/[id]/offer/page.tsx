import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { recordOfferAction } from '@/features/offers/actions'
import { AnsweredOffer } from '@/features/offers/components/answered-offer'
import { OfferAnswer } from '@/features/offers/components/offer-answer'
import { OfferForm } from '@/features/offers/components/offer-form'
import { OfferTerms } from '@/features/offers/components/offer-terms'
import { OtherProcesses } from '@/features/offers/components/other-processes'
import { PastOffer } from '@/features/offers/components/past-offer'
import { getOffer, listMakers, listOfferDrafts, listOtherProcesses } from '@/features/offers/queries'
import { offerStands } from '@/features/vocabulary/stages'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Offer' }

const titles = {
  open: 'Your offer',
  accepted: 'You said yes',
  declined: 'You said no',
  lapsed: 'This offer has expired',
}

export default async function OfferPage({ params }: PageProps<'/pipelines/[id]/offer'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/offer`)
  const now = new Date()
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id, now)))
  if (!loaded) notFound()
  const { pipeline, offer, madeBy, zone, makers, others, letters } = loaded
  const today = localDate(now, zone)
  const isOpen = offer?.state === 'open'
  const stands = offerStands(pipeline.stage)
  return (
    <Page width="desk">
      <PageHeader
        title={offer ? (isOpen && !stands ? 'This offer is past' : titles[offer.state]) : 'I have an offer'}
        eyebrow={<span className="wrap-anywhere">{`${pipeline.company}, ${pipeline.role}`}</span>}
        back={{ href: `/pipelines/${id}`, label: pipeline.company }}
      />
      {makers && (
        <div className="max-w-[42rem]">
          <OfferForm action={recordOfferAction} pipelineId={id} today={today} makers={makers} />
        </div>
      )}
      {offer && (
        <Columns
          aside={<OfferTerms offer={offer} madeBy={madeBy} isOpen={isOpen && stands} today={today} />}
          after={isOpen && stands && <OtherProcesses offer={offer} others={others} />}
        >
          {isOpen && !stands ? (
            <PastOffer stage={pipeline.stage} />
          ) : isOpen ? (
            <OfferAnswer offer={offer} today={today} />
          ) : (
            <AnsweredOffer offer={offer} letters={letters} />
          )}
        </Columns>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string, now: Date) {
  const found = await getOffer(tx, id)
  if (!found) return null
  const { offer } = found
  return {
    ...found,
    makers: offer ? null : await listMakers(tx, id),
    others: offer ? await listOtherProcesses(tx, id, offer.id, now) : [],
    letters: offer && offer.state !== 'open' ? await listOfferDrafts(tx, offer) : [],
  }
}

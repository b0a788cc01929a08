import type { Metadata, Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { companyVerdict } from '@/features/analyses/company-verdict'
import { SideBySide } from '@/features/analyses/components/side-by-side'
import { inTheirOrder } from '@/features/analyses/criteria'
import { getWeighing, listAnalysedRounds, listDatedPromises, roundsOf } from '@/features/analyses/queries'
import { requireUser } from '@/features/auth/require-user'
import { compareOffers } from '@/features/offers/compare-offers'
import { Comparison } from '@/features/offers/components/comparison'
import { listOpenOffers } from '@/features/offers/queries'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Offers' }

export default async function OffersPage() {
  const user = await requireUser('/offers')
  const { offers, rounds, promises, own } = await asUser(user.id, load)
  const today = localDate(new Date(), own.zone)
  const columns = offers.map(offer => {
    const theirs = promises.filter(promise => promise.pipelineId === offer.pipelineId)
    const standing = companyVerdict(roundsOf(rounds, offer.pipelineId), theirs, own.dealBreakers, today)
    return { id: offer.id, name: offer.company, receivedOn: offer.receivedOn, scores: standing.latest }
  })
  const comparison = compareOffers(columns, {
    weights: own.weights,
    setOn: own.setAt && localDate(own.setAt, own.zone),
    dealBreakers: own.dealBreakers,
  })
  const only = offers.length === 1 ? offers[0] : undefined
  return (
    <Page width="desk">
      <PageHeader
        title="Offers"
        lead={
          offers.length === 1
            ? 'When they want your answer, and how well it fits what matters to you.'
            : 'When each wants your answer, and which fits best what matters to you.'
        }
      />
      {offers.length === 0 ? (
        <EmptyState
          title="No open offers"
          action={
            <LinkButton href="/pipelines" look="quiet">
              Go to your processes
            </LinkButton>
          }
        >
          When one comes in, record it on its process. You can compare it here, and a note to each of the
          others is drafted for you to send.
        </EmptyState>
      ) : (
        <>
          <Comparison offers={offers} comparison={comparison} today={today} />
          {only ? (
            <p className="mt-8 text-ink-soft">
              Wondering about another company?{' '}
              <Link href={`/companies?a=${only.pipelineId}` as Route} className="row-more">
                Compare it with {only.company}
              </Link>
            </p>
          ) : (
            <div className="mt-10">
              <SideBySide
                columns={columns}
                rows={inTheirOrder(own.weights)}
                dealBreakers={own.dealBreakers}
              />
            </div>
          )}
        </>
      )}
    </Page>
  )
}

async function load(tx: Tx) {
  const offers = await listOpenOffers(tx)
  const ids = offers.map(offer => offer.pipelineId)
  return {
    offers,
    rounds: await listAnalysedRounds(tx, ids),
    promises: await listDatedPromises(tx, ids),
    own: await getWeighing(tx),
  }
}

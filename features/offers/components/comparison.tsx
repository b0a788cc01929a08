import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { criteria } from '@/features/analyses/criteria'
import { formatDay, type LocalDate } from '@/lib/time'
import { gutCheck, leastRows, type OfferComparison, type WeighedOffer } from '../compare-offers'
import type { OfferRow } from '../queries'

interface Props {
  offers: readonly OfferRow[]
  comparison: OfferComparison
  today: LocalDate
}

/** The order the weights give, and what the figures cannot say. */
export function Comparison({ offers, comparison, today }: Props) {
  const byId = new Map(offers.map(offer => [offer.id, offer]))
  const enough = comparison.rows.length >= leastRows
  const tie = enough ? comparison.tie : null
  return (
    <>
      <Section title={enough ? (tie ? 'Almost even' : 'Waiting for your answer') : 'Waiting for your answer'}>
        {tie && <Tie tie={tie} byId={byId} />}
        {!enough && (
          <p className="py-3 text-ink-soft">
            {`Score ${offers.length > 1 ? 'each company' : 'the company'} on ${leastRows} criteria or more, and they are weighed here.`}
          </p>
        )}
        <List className="rows-acts">
          {comparison.ranked.map(weighed => {
            const offer = byId.get(weighed.id)
            if (!offer) return null
            return (
              <ListRow
                key={offer.id}
                href={`/pipelines/${offer.pipelineId}/offer` as Route}
                title={<span className="wrap-anywhere">{offer.company}</span>}
                meta={facts(offer, weighed, enough, today).map(fact => (
                  <span key={fact} className="wrap-anywhere">
                    {fact}
                  </span>
                ))}
                trailing={
                  <LinkButton
                    href={`/pipelines/${offer.pipelineId}/offer` as Route}
                    look={offers.length === 1 ? 'act' : 'quiet'}
                    size="sm"
                    aria-label={`Answer the offer of ${offer.company}`}
                  >
                    Answer the offer
                  </LinkButton>
                }
              />
            )
          })}
        </List>
        {enough && !comparison.weightsSetBefore && (
          <p className="mt-3 text-ink-soft text-sm">
            Your priorities were set after the first offer, or not at all, so they may lean towards it.
          </p>
        )}
      </Section>
      {enough && offers.length > 1 && <p className="mt-8 border-edge border-l-2 pl-4">{gutCheck}</p>}
    </>
  )
}

function Tie({ tie, byId }: { tie: NonNullable<OfferComparison['tie']>; byId: Map<string, OfferRow> }) {
  return (
    <div className="grid gap-2 py-4">
      <p>
        {tie.rows.length > 0
          ? 'They’re within 5 in 100, which is too close to call. What sets them apart:'
          : 'They’re within 5 in 100, and nothing you scored sets them apart.'}
      </p>
      <ul className="grid gap-1">
        {tie.rows.map(({ criterion, scores }) => (
          <li key={criterion} className="wrap-anywhere">
            <strong>{criteria[criterion].label}</strong>
            {`: ${tie.ids.map(id => `${byId.get(id)?.company ?? ''} ${scores[id] ?? '–'}`).join(', ')}`}
          </li>
        ))}
      </ul>
      {tie.rows.length > 0 && <p>Which of these would you miss?</p>}
    </div>
  )
}

/** Each on a line of its own: what presses first comes first. */
function facts(
  offer: OfferRow,
  { vetoedBy, unknown, total }: WeighedOffer,
  enough: boolean,
  today: LocalDate,
): string[] {
  return [
    offer.answerBy && `Answer by ${formatDay(offer.answerBy, today)}`,
    offer.pay,
    enough && total !== null && `${Math.round(total)} of 100 by your scores`,
    vetoedBy.length > 0 && `Deal-breaker: ${vetoedBy.map(row => criteria[row].label).join('; ')}`,
    unknown.length > 0 && `${unknown.length} not known yet`,
  ].flatMap(fact => fact || [])
}

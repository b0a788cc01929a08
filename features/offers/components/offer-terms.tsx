import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate } from '@/lib/time'
import type { Offer } from '../mutations'

interface Props {
  offer: Offer
  madeBy: string | null
  today: LocalDate
}

export function OfferTerms({ offer, madeBy, today }: Props) {
  const day = (date: LocalDate | null) => (date ? formatDay(date, today) : undefined)
  return (
    <Section
      title="The terms"
      action={
        <LinkButton href={`/pipelines/${offer.pipelineId}/offer/edit` as Route} look="bare" size="sm">
          Edit
        </LinkButton>
      }
    >
      <DefinitionList
        unknown="Not written down yet"
        items={[
          { term: 'In writing', detail: offer.inWriting === 'yes' ? 'Yes' : 'Not yet' },
          { term: 'Made by', detail: text(madeBy) },
          { term: 'Received', detail: day(offer.receivedOn) },
          { term: 'Title', detail: text(offer.title) },
          { term: 'Pay', detail: text(offer.pay) },
          { term: 'Other terms', detail: text(offer.terms) },
          { term: 'Start', detail: day(offer.startDate) },
        ]}
      />
    </Section>
  )
}

const text = (value: string | null) =>
  value ? <span className="wrap-anywhere whitespace-pre-line">{value}</span> : undefined

import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate } from '@/lib/time'
import { countdownOf } from '../countdown'
import type { Offer } from '../mutations'

interface Props {
  offer: Offer
  madeBy: string | null
  /** It still wants an answer. */
  isOpen: boolean
  today: LocalDate
}

export function OfferTerms({ offer, madeBy, isOpen, today }: Props) {
  const day = (date: LocalDate | null) => (date ? formatDay(date, today) : undefined)
  const terms = [
    {
      term: 'Answer by',
      detail: isOpen ? day(offer.answerBy) : undefined,
    },
    { term: 'In writing', detail: offer.inWriting === 'yes' ? 'Yes' : 'Not yet' },
    { term: 'Made by', detail: text(madeBy), open: 'who made it' },
    { term: 'Received', detail: day(offer.receivedOn), open: 'when it came' },
    { term: 'Title', detail: text(offer.title), open: 'title' },
    { term: 'Pay', detail: text(offer.pay), open: 'pay' },
    { term: 'Other terms', detail: text(offer.terms), open: 'other terms' },
    { term: 'Start', detail: day(offer.startDate), open: 'start date' },
  ]
  const missing = terms.flatMap(({ detail, open }) => (detail || !open ? [] : [open]))
  return (
    <Section
      title="The terms"
      action={
        <LinkButton href={`/pipelines/${offer.pipelineId}/offer/edit` as Route} look="bare" size="sm">
          Edit
        </LinkButton>
      }
    >
      <DefinitionList items={terms.filter(({ detail }) => detail)} />
      {isOpen && offer.answerBy && !countdownOf(offer.answerBy, today).isPast && (
        <a href={`/pipelines/${offer.pipelineId}/offer/calendar`} className="row-more">
          Add to my calendar
        </a>
      )}
      {missing.length > 0 && (
        <p className="py-2.5 text-ink-soft text-sm">{`Not written down yet: ${missing.join(', ')}.`}</p>
      )}
    </Section>
  )
}

const text = (value: string | null) =>
  value ? <span className="wrap-anywhere whitespace-pre-line">{value}</span> : undefined

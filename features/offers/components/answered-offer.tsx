import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { isReady } from '@/features/drafts/is-ready'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { takeAnswerBackAction } from '../actions'
import type { Offer } from '../mutations'
import type { listOfferDrafts } from '../queries'

type Letter = Awaited<ReturnType<typeof listOfferDrafts>>[number]

const states = {
  open: 'Ready to send',
  probably_sent: 'Probably sent',
  sent: 'Sent',
  answered: 'Replied',
  skipped: 'Skipped',
} as const

/** What follows from an answer: the letters, in the order in which to send them. */
export function AnsweredOffer({ offer, letters }: { offer: Offer; letters: readonly Letter[] }) {
  return (
    <Section title="To send now" note={letters.length || undefined}>
      <List>
        {letters.map(letter => (
          <ListRow
            key={letter.id}
            href={`/drafts/${letter.id}` as Route}
            title={
              <span className="wrap-anywhere">
                {label(letter)}
                {letter.to && `, to ${letter.to}`}
              </span>
            }
            meta={[letter.company, statusOf(letter)].filter(Boolean).join(' · ')}
          />
        ))}
      </List>
      <ActionForm action={takeAnswerBackAction} className="mt-4">
        <input type="hidden" name="id" value={offer.id} />
        <SubmitButton look="bare" className="-ml-4">
          Undo this answer
        </SubmitButton>
      </ActionForm>
    </Section>
  )
}

const label = ({ kind }: Letter) => (kind === 'thank_you_coordinator' ? 'A thank-you' : kindRules[kind].label)

const statusOf = (letter: Letter) =>
  letter.state === 'open' && !isReady(letter) ? 'Needs a detail' : states[letter.state]

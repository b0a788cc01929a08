import { Section } from '@/components/ui/section'
import type { KnownInterview } from '../invitation/known-interview'
import type { InvitationSuggestion } from '../invitation/suggestion'
import { CancelForm, MoveForms } from './change-forms'

interface Props {
  suggestion: InvitationSuggestion
  mayBe: readonly KnownInterview[]
  arrivedId: string | null
}

/** A change of an interview that we can't place: said as what it is, with those that it may be. */
export function WhichInterview({ suggestion, mayBe, arrivedId }: Props) {
  const { what, when, company, slots } = suggestion
  const isOff = what === 'cancelled'
  const theirs = company ? ` with ${company}` : ''
  const to = when && slots.length === 0 ? ` to ${when}` : ''
  return (
    <Section title={isOff ? 'Which one was cancelled?' : 'Which one was moved?'} className="mt-8">
      <p className="pt-3">
        This says that an interview{theirs} was {isOff ? 'cancelled' : `moved${to}`}.{' '}
        {mayBe.length === 0 ? 'You have none here that it could be.' : 'It may be one of these:'}
      </p>
      <ul className="grid gap-4 py-3">
        {mayBe.map(known => (
          <li key={known.id} className="grid justify-items-start gap-2">
            <p className="wrap-anywhere font-semibold">{known.label}</p>
            {isOff ? (
              <CancelForm {...{ suggestion, known, arrivedId }} look="quiet" words="This one was cancelled" />
            ) : (
              <MoveForms {...{ suggestion, known, arrivedId }} look="quiet" />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

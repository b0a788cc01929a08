import { Section } from '@/components/ui/section'
import type { KnownInterview } from '../invitation/known-interview'
import type { InvitationSuggestion } from '../invitation/suggestion'
import { CancelForm, MoveForms } from './change-forms'
import { notTold } from './when-fields'

interface Props {
  suggestion: InvitationSuggestion
  known: KnownInterview
  arrivedId: string | null
}

/** A change of an interview that is here already: offered, never made by itself. */
export function KnownChange({ suggestion, known, arrivedId }: Props) {
  const { what, startWall, slots, asksForTime, stranger } = suggestion
  // From somebody else it is looked at twice: said in colour, and no button that calls.
  const look = stranger === undefined ? 'act' : 'quiet'
  const from = stranger !== undefined && (
    <p className="wrap-anywhere rounded bg-dusk-soft px-4 py-3 font-medium text-dusk">
      {stranger ? <>This comes from {stranger}</> : 'This names nobody as its sender'}, and not from whoever
      invited you.
    </p>
  )
  if (what === 'cancelled')
    return (
      <Section title="Was it cancelled?" className="mt-8">
        <div className="grid justify-items-start gap-3 py-3">
          <p>You have this one: {known.label}.</p>
          {from}
          <CancelForm {...{ suggestion, known, arrivedId, look }} words="Yes, it was cancelled" />
        </div>
      </Section>
    )
  const isThere = startWall === known.startWall && !asksForTime && slots.length === 0
  if (isThere || (!startWall && what !== 'moved'))
    return (
      <Section title="You have this one" className="mt-8">
        <p className="py-3">{known.label} is here already. Nothing needs to be done.</p>
      </Section>
    )
  return (
    <Section title={slots.length > 0 ? 'Which new time do you take?' : 'Was it moved?'} className="mt-8">
      <div className="grid justify-items-start gap-3 py-3">
        <p>You have this one: {known.label}.</p>
        {from}
        <MoveForms {...{ suggestion, known, arrivedId }} look={slots.length > 0 ? 'quiet' : look} />
        {slots.length > 0 && <p className="text-ink-soft text-sm">{notTold}</p>}
      </div>
    </Section>
  )
}

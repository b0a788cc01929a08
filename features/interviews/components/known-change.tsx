import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { cancelInterviewAction, updateInterviewAction } from '../actions'
import type { KnownInterview } from '../invitation/known-interview'
import type { InvitationSuggestion } from '../invitation/suggestion'

/** A change of an interview that is here already: offered, never made by itself. */
export function KnownChange({
  suggestion,
  known,
}: {
  suggestion: InvitationSuggestion
  known: KnownInterview
}) {
  const { what, startWall, when, asksForTime, lengthMinutes, unsure, stranger } = suggestion
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
        <ActionForm action={cancelInterviewAction} once className="grid justify-items-start gap-3 py-3">
          <input type="hidden" name="id" value={known.id} />
          <p>You have this one: {known.label}.</p>
          {from}
          <SubmitButton look={look}>Yes, it was cancelled</SubmitButton>
        </ActionForm>
      </Section>
    )
  if (!startWall || (startWall === known.startWall && !asksForTime))
    return (
      <Section title="You have this one" className="mt-8">
        <p className="py-3">{known.label} is here already. Nothing needs to be done.</p>
      </Section>
    )
  return (
    <Section title="Was it moved?" className="mt-8">
      <ActionForm action={updateInterviewAction} className="grid justify-items-start gap-3 py-3">
        {Object.entries({
          id: known.id,
          kind: known.kind,
          date: startWall.slice(0, 10),
          ...(asksForTime ? {} : { time: startWall.slice(11, 16) }),
          zone: suggestion.zone,
          lengthMinutes: unsure.includes('length') ? known.lengthMinutes : lengthMinutes,
          place: suggestion.place ?? known.place ?? '',
          url: suggestion.url ?? known.url ?? '',
        }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>You have this one: {known.label}.</p>
        {from}
        {asksForTime && (
          <TextField
            label="Starts"
            name="time"
            type="time"
            required
            hint="No time is named: please set it."
          />
        )}
        <SubmitButton look={look}>Move it to {when}</SubmitButton>
      </ActionForm>
    </Section>
  )
}

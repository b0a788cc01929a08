import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { cancelInterviewAction, updateInterviewAction } from '../actions'
import type { KnownInterview } from '../invitation/known-interview'
import type { InvitationSuggestion } from '../invitation/suggestion'

interface Props {
  suggestion: InvitationSuggestion
  known: KnownInterview
  /** The mail it was read in, which then waits no longer. */
  arrivedId: string | null
  look: 'act' | 'quiet'
}

/** The change that was read, made of this interview. Of several times each is a tap, and none of them is fixed. */
export function MoveForms({ suggestion, known, arrivedId, look }: Props) {
  const { startWall, zone, when, slots, asksForTime, lengthMinutes, unsure } = suggestion
  const moments = slots.length > 0 ? slots : [{ startWall, zone, label: when }]
  return (
    <>
      {moments.map(moment => (
        <ActionForm
          key={`${moment.startWall} ${moment.zone}`}
          action={updateInterviewAction}
          className="grid justify-items-start gap-3"
        >
          <Hidden
            fields={{
              ...{ id: known.id, kind: known.kind, zone: moment.zone },
              ...(moment.startWall && { date: moment.startWall.slice(0, 10) }),
              ...(moment.startWall && !asksForTime && { time: moment.startWall.slice(11, 16) }),
              lengthMinutes: String(unsure.includes('length') ? known.lengthMinutes : lengthMinutes),
              place: suggestion.place ?? known.place ?? '',
              url: suggestion.url ?? known.url ?? '',
              ...cameBy(suggestion, arrivedId),
            }}
          />
          {!moment.startWall && (
            <TextField
              label="Day"
              name="date"
              type="date"
              required
              hint="No day is named: please set it."
              defaultValue={known.startWall.slice(0, 10)}
            />
          )}
          {asksForTime && (
            <TextField
              label="Starts"
              name="time"
              type="time"
              required
              hint="No time is named: please set it."
            />
          )}
          <SubmitButton
            look={look}
            aria-label={
              moment.label ? `Move it to ${moment.label}: ${known.label}` : `Move it: ${known.label}`
            }
          >
            {moment.label ? `Move it to ${moment.label}` : 'Move it'}
          </SubmitButton>
        </ActionForm>
      ))}
    </>
  )
}

export function CancelForm({ suggestion, known, arrivedId, look, words }: Props & { words: string }) {
  return (
    <ActionForm action={cancelInterviewAction} once>
      <Hidden fields={{ id: known.id, ...cameBy(suggestion, arrivedId) }} />
      <SubmitButton look={look} aria-label={`${words}: ${known.label}`}>
        {words}
      </SubmitButton>
    </ActionForm>
  )
}

const cameBy = ({ key }: InvitationSuggestion, arrivedId: string | null): Record<string, string> =>
  arrivedId ? { arrivedId, arrivedKey: key } : {}

const Hidden = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

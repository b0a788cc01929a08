import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { usualSubjects } from '../about'
import { addFeedbackAction } from '../actions'
import type { OwnView } from '../queries'

interface Props {
  place: { id: string; recruiterId: string | null }
  rounds: readonly OwnView[]
  names: readonly { id: string; name: string }[]
  today: LocalDate
}

export function FeedbackForm({ place, rounds, names, today }: Props) {
  const people = names.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActionForm action={addFeedbackAction} resetOnDone className="grid gap-5 py-4">
      <input type="hidden" name="pipelineId" value={place.id} />
      <TextareaField
        label="What they said"
        name="text"
        required
        alone
        hint="As close to their words as you can. Only you see it."
      />
      <TextField label="What it was about" name="about" required alone list="usual-subjects" maxLength={80} />
      <datalist id="usual-subjects">
        {usualSubjects.map(subject => (
          <option key={subject} value={subject} />
        ))}
      </datalist>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label="Who said it" name="saidById" placeholder="Not known" options={people} />
        <SelectField
          label="Passed on by"
          name="relayedById"
          placeholder="Nobody, they told me directly"
          options={people}
          defaultValue={place.recruiterId ?? ''}
        />
        <SelectField
          label="After which round"
          name="interviewId"
          placeholder="The process as a whole"
          options={rounds.map(round => ({
            value: round.id,
            label: `${interviewKindWords[round.kind]}, ${formatDay(localDate(round.startsAt, round.zone), today)}`,
          }))}
          defaultValue={rounds.at(-1)?.id ?? ''}
        />
        <TextField label="When" name="receivedOn" type="date" required alone defaultValue={today} />
      </div>
      <SubmitButton>Save feedback</SubmitButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import type { Choice, Choices } from '@/features/choices/find-choices'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { usualSubjects } from '../about'
import { addFeedbackAction } from '../actions'
import type { OwnView } from '../queries'

interface Props {
  place: { id: string }
  rounds: readonly OwnView[]
  people: Choices
  recruiter: Choice | null
  today: LocalDate
}

export function FeedbackForm({ place, rounds, people, recruiter, today }: Props) {
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
        <PickField
          label="Who said it"
          name="saidById"
          from="/choices?of=people"
          {...people}
          placeholder="Not known"
        />
        <PickField
          label="Passed on by"
          name="relayedById"
          from="/choices?of=people"
          {...people}
          placeholder="Nobody, they told me directly"
          chosen={recruiter}
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

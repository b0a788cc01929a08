import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { Choice, Choices } from '@/features/choices/find-choices'
import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { saveQuestionAction } from '../actions'
import type { OneQuestion } from '../queries'

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({
    value,
    label: label.replace(/^./, first => first.toUpperCase()),
  }))

interface Props {
  question?: OneQuestion
  /** The interviews it can belong to, and the one it does. */
  rounds: Choices
  round?: Choice | null
}

/** A question somebody asked me: what I said, and what I would say now. */
export function AskedOfMeForm({ question, rounds, round }: Props) {
  const answers = [
    <TextareaField
      key="answer"
      name="answer"
      label="What I said"
      rows={2}
      defaultValue={question?.answer ?? ''}
    />,
    <TextareaField
      key="betterAnswer"
      name="betterAnswer"
      label="What I’d say now"
      rows={2}
      defaultValue={question?.betterAnswer ?? ''}
    />,
  ]
  return (
    <ActionForm action={saveQuestionAction} resetOnDone={!question} className="grid gap-5 pb-2">
      <input type="hidden" name="direction" value="asked_of_me" />
      {question && <input type="hidden" name="id" value={question.id} />}
      <TextareaField name="text" label="What did they ask?" rows={2} required defaultValue={question?.text} />
      {/* Told in the order it happened; later what one would say now comes first. */}
      {question ? answers.toReversed() : answers}
      <RadioChips
        name="difficulty"
        legend="How hard was it?"
        options={choices(difficultyLabels)}
        defaultValue={question?.difficulty}
      />
      <RadioChips
        name="type"
        legend="What was it about?"
        options={choices(questionTypeLabels)}
        defaultValue={question?.type}
      />
      <TextField
        name="ifThen"
        label="Next time, if they ask this, I will …"
        hint="This becomes a practice card, shown the evening before your next interview."
        defaultValue={question?.ifThen ?? ''}
      />
      <RoundField label="Which interview?" none="No particular interview" rounds={rounds} round={round} />
      <SubmitButton>Save question</SubmitButton>
    </ActionForm>
  )
}

/** A question of mine, for one round or for all. */
export function AskedByMeForm({ question, rounds, round }: Props) {
  return (
    <ActionForm action={saveQuestionAction} resetOnDone={!question} className="grid gap-5 pb-2">
      <input type="hidden" name="direction" value="asked_by_me" />
      {question && <input type="hidden" name="id" value={question.id} />}
      <TextareaField name="text" label="What I ask" rows={2} required defaultValue={question?.text} />
      <TextareaField
        name="answer"
        label="What they answered"
        rows={2}
        defaultValue={question?.answer ?? ''}
      />
      <RoundField label="For which interview?" none="Every interview" rounds={rounds} round={round} />
      <SubmitButton>Save question</SubmitButton>
    </ActionForm>
  )
}

function RoundField({ label, none, rounds, round }: Props & { label: string; none: string }) {
  if (rounds.recent.length === 0) return null
  return (
    <PickField
      name="interviewId"
      label={label}
      from="/choices?of=rounds"
      {...rounds}
      placeholder={none}
      chosen={round}
    />
  )
}

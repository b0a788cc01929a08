import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { saveQuestionAction } from '../actions'
import type { AskedIn, QuestionRow } from '../queries'

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Known = Pick<QuestionRow, 'id' | 'interviewId' | 'text' | 'type' | 'difficulty'> &
  Pick<QuestionRow, 'answer' | 'betterAnswer' | 'ifThen'>

/** A question somebody asked me: what I said, and what I would say now. */
export function AskedOfMeForm({ question, rounds }: { question?: Known; rounds: readonly AskedIn[] }) {
  return (
    <ActionForm action={saveQuestionAction} resetOnDone={!question} className="grid gap-5 pb-2">
      <input type="hidden" name="direction" value="asked_of_me" />
      {question && <input type="hidden" name="id" value={question.id} />}
      <TextareaField name="text" label="What did they ask?" rows={2} required defaultValue={question?.text} />
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
      <TextareaField name="answer" label="What I said" rows={2} defaultValue={question?.answer ?? ''} />
      <TextareaField
        name="betterAnswer"
        label="What I’d say now"
        rows={2}
        defaultValue={question?.betterAnswer ?? ''}
      />
      <TextField
        name="ifThen"
        label="Next time, if they ask this, I will …"
        hint="This becomes a practice card, shown the evening before your next interview."
        defaultValue={question?.ifThen ?? ''}
      />
      <RoundField
        label="Which interview?"
        none="No particular interview"
        question={question}
        rounds={rounds}
      />
      <SubmitButton>Save question</SubmitButton>
    </ActionForm>
  )
}

/** A question of mine, for one round or for all. */
export function AskedByMeForm({ question, rounds }: { question?: Known; rounds: readonly AskedIn[] }) {
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
      <RoundField label="For which interview?" none="Every interview" question={question} rounds={rounds} />
      <SubmitButton>Save question</SubmitButton>
    </ActionForm>
  )
}

function RoundField({
  label,
  none,
  question,
  rounds,
}: {
  label: string
  none: string
  question?: Known
  rounds: readonly AskedIn[]
}) {
  if (rounds.length === 0) return null
  return (
    <SelectField
      name="interviewId"
      label={label}
      placeholder={none}
      options={rounds.map(round => ({
        value: round.id,
        label: `${round.company}, ${interviewKindWords[round.kind]}`,
      }))}
      defaultValue={question?.interviewId ?? ''}
    />
  )
}

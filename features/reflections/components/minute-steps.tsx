'use client'

import { CheckboxChips, RadioChips } from '@/components/ui/choice'
import { Faces } from '@/components/ui/faces'
import { Rating } from '@/components/ui/rating'
import { Summary } from '@/components/ui/summary'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { questionTypeLabels } from '@/features/vocabulary/questions'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'
import type { Answers, MinuteAnswer, QuestionAnswer } from '../answers'
import { prompts } from '../prompts'
import { numberIn, StepFrame, wordsIn } from './step-frame'

export interface StepProps {
  answers: Answers
  change: (how: (answers: Answers) => Answers) => void
  onNext: () => void
  onBack?: () => void
}

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const any = () => true

const withMinute = (given: MinuteAnswer) => (answers: Answers) => ({
  ...answers,
  minute: { ...answers.minute, ...given },
})

export function GutStep({ answers, change, ...step }: StepProps) {
  return (
    <StepFrame
      title={prompts.gut.text}
      low
      tapMovesOn={any}
      onChange={form => change(withMinute({ gut: numberIn(form, 'gut') }))}
      {...step}
    >
      <Faces name="gut" legend={prompts.gut.text} hideLegend defaultValue={answers.minute.gut} />
    </StepFrame>
  )
}

export function LikelihoodStep({ answers, change, ...step }: StepProps) {
  return (
    <StepFrame
      title={prompts.likelihood.text}
      low
      hint={prompts.likelihood.hint}
      tapMovesOn={any}
      onChange={form => change(withMinute({ likelihood: numberIn(form, 'likelihood') }))}
      {...step}
    >
      <Rating
        name="likelihood"
        legend={prompts.likelihood.text}
        hideLegend
        low="unlikely"
        high="as good as promised"
        defaultValue={answers.minute.likelihood}
      />
    </StepFrame>
  )
}

export function WentWellStep({ answers, change, ...step }: StepProps) {
  const { strengths, workOn, wentWell } = answers.minute
  return (
    <StepFrame
      title="What went well?"
      onChange={form =>
        change(
          withMinute({
            strengths: form.getAll('strengths') as MinuteAnswer['strengths'],
            workOn: form.getAll('workOn') as MinuteAnswer['workOn'],
            wentWell: wordsIn(form, 'wentWell'),
          }),
        )
      }
      {...step}
    >
      <CheckboxChips
        name="strengths"
        legend="What went well?"
        hideLegend
        options={choices(strengthLabels)}
        defaultValues={strengths}
      />
      <TextareaField
        name="wentWell"
        label="What did you do that helped?"
        hint="One sentence, if you have one. You can dictate it."
        rows={2}
        defaultValue={wentWell ?? ''}
      />
      <details open={Boolean(workOn?.length)}>
        <Summary>And something to work on</Summary>
        <CheckboxChips
          name="workOn"
          legend="Something to work on"
          hideLegend
          options={choices(workOnLabels)}
          defaultValues={workOn}
          className="mt-2"
        />
      </details>
    </StepFrame>
  )
}

const noQuestion: QuestionAnswer = { text: null, type: null, difficulty: null, ifThen: null }

export function StretchedStep({ answers, change, ...step }: StepProps) {
  const { question } = answers
  const level = question?.difficulty ?? (question && !question.text ? 'none' : null)
  function read(form: FormData) {
    const difficulty = form.get('difficulty')
    const isNone = difficulty === null || difficulty === 'none'
    change(before => ({
      ...before,
      question: isNone
        ? { ...before.question, ...noQuestion }
        : {
            ...before.question,
            difficulty: difficulty as QuestionAnswer['difficulty'],
            text: wordsIn(form, 'question'),
            type: wordsIn(form, 'type') as QuestionAnswer['type'],
          },
    }))
  }
  return (
    <StepFrame
      title={prompts.stretched.text}
      tapMovesOn={value => value === 'none'}
      onChange={read}
      {...step}
    >
      <RadioChips
        name="difficulty"
        legend={prompts.stretched.text}
        hideLegend
        options={[
          { value: 'none', label: 'None did' },
          { value: 'stretched', label: 'One stretched me' },
          { value: 'stumped', label: 'One stumped me' },
        ]}
        defaultValue={level}
      />
      {level && level !== 'none' && (
        <>
          <TextField name="question" label="What did they ask?" defaultValue={question?.text ?? ''} />
          <RadioChips
            name="type"
            legend="What was it about?"
            options={choices(questionTypeLabels)}
            defaultValue={question?.type}
          />
        </>
      )}
    </StepFrame>
  )
}

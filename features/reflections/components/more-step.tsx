'use client'

import { TextareaField, TextField } from '@/components/ui/text-field'
import type { Answers } from '../answers'
import { promptsFor } from '../prompts'
import type { StepProps } from './minute-steps'
import { StepFrame, wordsIn } from './step-frame'

const fields = {
  nearly_wrong: 'nearlyWrong',
  repair: 'repairPoint',
  they_cared: 'theyCaredAbout',
  tell_a_friend: 'tellAFriend',
} as const
type Field = keyof typeof fields
const hints: Partial<Record<Field, string>> = {
  they_cared: 'If an agency put you forward, this goes into your debrief for them.',
  repair: 'One line of this goes into one of your notes, the way you’d say it to them.',
}

/** Four more minutes, if one likes: what helps most after a good or a bad feeling (practice 11.3). */
export function MoreStep({ answers, change, ...step }: StepProps) {
  const { more } = promptsFor(answers.minute.gut ?? null)
  function read(form: FormData) {
    const said = more.flatMap(({ id }) => (id in fields ? [[fields[id as Field], wordsIn(form, id)]] : []))
    const text = wordsIn(form, 'question')
    const ifThen = wordsIn(form, 'ifThen')
    change(before => ({
      ...before,
      minute: { ...before.minute, ...touched(said, before.minute) },
      ...((text || ifThen || before.question) && {
        question: { ...before.question, text, ifThen },
      }),
    }))
  }
  return (
    <StepFrame title="Four more minutes, if you like" onChange={read} next="Done" {...step}>
      {more.map(({ id, text, hint }) =>
        id === 'if_then' ? (
          <fieldset key={id} className="grid gap-3">
            <legend className="mb-2 font-semibold text-sm">A practice card for next time</legend>
            <TextField
              name="question"
              label="Next time, if they ask …"
              maxLength={1000}
              defaultValue={answers.question?.text ?? ''}
            />
            <TextField
              name="ifThen"
              label="… I will …"
              maxLength={1000}
              defaultValue={answers.question?.ifThen ?? ''}
            />
          </fieldset>
        ) : (
          <TextareaField
            key={id}
            name={id}
            label={text}
            hint={hint ?? hints[id as Field]}
            maxLength={5000}
            defaultValue={answers.minute[fields[id as Field]] ?? ''}
          />
        ),
      )}
    </StepFrame>
  )
}

const touched = (said: (string | null)[][], before: Answers['minute']) =>
  Object.fromEntries(
    said.filter(([name, value]) => value !== null || before[name as keyof Answers['minute']] !== undefined),
  )

'use client'

import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextField } from '@/components/ui/text-field'
import type { NextStepFact } from '@/db/enums'
import type { nextSteps } from '@/db/schema/next-steps'
import { channelWords, whoWords } from '@/features/next-steps/answer-words'
import { facts } from '@/features/next-steps/facts'
import { saveFactAction } from '../actions'

export type FactAnswer = Pick<
  typeof nextSteps.$inferSelect,
  'state' | 'answerText' | 'answerDate' | 'answerWho' | 'answerChannel' | 'contactId' | 'saidById'
>

const states = [
  { value: 'answered', label: 'They told me' },
  { value: 'unknown', label: 'They couldn’t say' },
  { value: 'not_asked', label: 'I didn’t ask' },
]

/**
 * "Edit" beside an answer; where there is none, what is not known is itself the button. Its form is made here: most are
 * never opened, and six of them would be sent as elements.
 */
export function FactDialog(form: Parameters<typeof FactForm>[0]) {
  const { label } = facts[form.fact]
  const isOpen = !form.row
  return (
    <Dialog
      trigger={
        <>
          <span className={isOpen ? 'sr-only' : undefined}>{isOpen ? 'Fill in' : 'Edit'}</span>
          <span className={isOpen ? undefined : 'sr-only'}> {label}</span>
        </>
      }
      title={label}
      look={isOpen ? 'quiet' : 'bare'}
      size="sm"
    >
      <FactForm {...form} />
    </Dialog>
  )
}

const hasText: readonly NextStepFact[] = ['what_next', 'rounds', 'whom_to_ask']
const hasDate: readonly NextStepFact[] = ['decision_date', 'whom_to_ask']
const hasPerson: readonly NextStepFact[] = ['who_contacts', 'whom_to_ask']
const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

function FactForm({
  interviewId,
  fact,
  row,
  named,
}: {
  interviewId: string
  fact: NextStepFact
  row: FactAnswer | undefined
  named: { value: string; label: string }[]
}) {
  return (
    <ActionForm action={saveFactAction} className="grid gap-5 pb-2">
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="fact" value={fact} />
      <RadioChips
        name="state"
        legend={facts[fact].ask}
        options={states}
        defaultValue={row?.state ?? 'answered'}
        required
      />
      {hasText.includes(fact) && (
        <TextField name="text" label="In their words" maxLength={300} defaultValue={row?.answerText ?? ''} />
      )}
      {hasDate.includes(fact) && (
        <TextField
          name="date"
          type="date"
          label={fact === 'decision_date' ? 'Which day?' : 'From which day?'}
          defaultValue={row?.answerDate ?? ''}
        />
      )}
      {fact === 'who_contacts' && (
        <RadioChips name="who" legend="Who?" options={choices(whoWords)} defaultValue={row?.answerWho} />
      )}
      {fact === 'channel' && (
        <RadioChips
          name="channel"
          legend="How?"
          options={choices(channelWords)}
          defaultValue={row?.answerChannel}
        />
      )}
      {hasPerson.includes(fact) && named.length > 0 && (
        <SelectField
          name="contactId"
          label="Which of them?"
          options={named}
          placeholder="Nobody in particular"
          defaultValue={row?.contactId ?? ''}
        />
      )}
      {named.length > 0 && (
        <SelectField
          name="saidById"
          label="Who told you?"
          options={named}
          placeholder="Nobody in particular"
          defaultValue={row?.saidById ?? ''}
        />
      )}
      <SubmitButton>Save</SubmitButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextField } from '@/components/ui/text-field'
import { type NextStepFact, nextStepFacts } from '@/db/enums'
import type { nextSteps } from '@/db/schema/next-steps'
import { channelWords, factAnswer, whoWords } from '@/features/next-steps/fact-words'
import { facts } from '@/features/next-steps/facts'
import type { LocalDate } from '@/lib/time'
import { saveFactAction } from '../actions'

type Fact = typeof nextSteps.$inferSelect
interface Person {
  id: string
  name: string
}

const states = [
  { value: 'answered', label: 'They told me' },
  { value: 'unknown', label: 'They couldn’t say' },
  { value: 'not_asked', label: 'I didn’t ask' },
]

/** The six facts, each with who said so and one tap from being changed; what is open is the next thing to ask. */
export function FactsEditor({
  interviewId,
  rows,
  people,
  today,
}: {
  interviewId: string
  rows: { fact: Fact; who: string | null }[]
  people: Person[]
  today: LocalDate
}) {
  const known = rows.filter(row => row.fact.state === 'answered').length
  // One array for all of them: it is sent once.
  const named = people.map(({ id, name }) => ({ value: id, label: name }))
  const open = nextStepFacts.filter(fact => !rows.some(row => row.fact.fact === fact))
  return (
    <div id="next-steps" className="mt-10 first:mt-0">
      <Section title="Next steps" note={`${known} of ${nextStepFacts.length} known`}>
        {/* One list, so that a dialog stays open on its answer while its row goes up among what is known. */}
        <ul className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
          {open.length > 0 && <li className="order-2 mr-1 py-3 text-ink-soft text-sm">Not known yet:</li>}
          {nextStepFacts.map(fact => {
            const row = rows.find(one => one.fact.fact === fact)
            return (
              <li key={fact} className={row ? 'fact-known' : 'order-3'}>
                {row && (
                  <div className="min-w-0">
                    <p className="text-ink-soft text-sm">{facts[fact].label}</p>
                    <p className={row.fact.state === 'answered' ? 'wrap-anywhere' : 'text-ink-faint'}>
                      {factAnswer(row.fact, row.who, today) ?? 'Not asked yet'}
                      <SaidBy
                        name={
                          people.find(({ id, name }) => id === row.fact.saidById && name !== row.who)?.name
                        }
                      />
                    </p>
                  </div>
                )}
                <FactDialog interviewId={interviewId} fact={fact} row={row?.fact} named={named} />
              </li>
            )
          })}
        </ul>
      </Section>
    </div>
  )
}

const SaidBy = ({ name }: { name: string | undefined }) =>
  name && <span className="text-ink-soft text-sm">, said {name}</span>

/** "Edit" beside an answer; where there is none, what is not known is itself the button. */
function FactDialog(form: Parameters<typeof FactForm>[0]) {
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
  row: Fact | undefined
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

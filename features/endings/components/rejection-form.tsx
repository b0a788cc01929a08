import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, ChoiceGroup } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { SelectField } from '@/components/ui/text-field'
import { SlotField } from '@/features/letters/components/slot-field'
import { slotExamples } from '@/features/letters/packs/slot-examples'
import { recordRejectionAction } from '../actions'
import type { getEnding } from '../queries'

type Ending = NonNullable<Awaited<ReturnType<typeof getEnding>>>

/** Everything is chosen already: one tap is enough, the rest is for those who want it otherwise. */
export function RejectionForm({ ending, again }: { ending: Ending; again: boolean }) {
  const { pipeline, people, replyTo, referralFrom, keepInTouchWith } = ending
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const nameOf = (id: string | null) => people.find(person => person.id === id)?.name
  return (
    <ActionForm action={recordRejectionAction} className="grid gap-6">
      <input type="hidden" name="id" value={pipeline.id} />
      {!again && (
        <p className="max-w-read text-ink-soft">
          {nameOf(replyTo)
            ? `A short, gracious reply to ${nameOf(replyTo)} will be ready on the next working day, not tonight.`
            : 'A short, gracious reply will be ready on the next working day, not tonight.'}
          {nameOf(referralFrom) &&
            ` Two weeks later you can ask ${nameOf(referralFrom)} whether they know someone you could talk to.`}
        </p>
      )}
      {!again && (
        <SubmitButton look={ending.pipeline.stage === 'quiet' ? 'quiet' : 'act'}>
          Get the reply ready
        </SubmitButton>
      )}
      <details>
        <Summary>{again ? 'Change who and what' : 'Choose who and what'}</Summary>
        <div className="mt-3 grid gap-6">
          {options.length > 0 && (
            <>
              <SelectField
                label="Reply to"
                name="replyTo"
                placeholder="I’ll decide later"
                options={options}
                defaultValue={replyTo ?? ''}
              />
              <SelectField
                label="Ask for an introduction later"
                name="referralFrom"
                placeholder="Not this time"
                options={options}
                defaultValue={referralFrom ?? ''}
              />
            </>
          )}
          <SlotField
            slot="specific_area"
            name="adviceAbout"
            label="One thing to ask advice on"
            hint="People are more likely to answer a question about one thing than a request for feedback."
            example={slotExamples.en.specific_area}
            frame="I'd be grateful for one piece of advice on …."
            reader={{ name: '', isEmployer: true }}
            line
            maxLength={200}
          />
          {people.length > 0 && (
            <ChoiceGroup
              legend="Stay in touch with"
              hint="A short note after 30, 90 and 180 days, without asking for anything. In Germany also one after 150, about the talent pool."
            >
              {people.map(person => (
                <Checkbox
                  key={person.id}
                  name="keepInTouchWith"
                  value={person.id}
                  defaultChecked={keepInTouchWith.includes(person.id)}
                  label={<span className="wrap-anywhere">{person.name}</span>}
                />
              ))}
            </ChoiceGroup>
          )}
          {again && <SubmitButton look="quiet">Save the change</SubmitButton>}
        </div>
      </details>
    </ActionForm>
  )
}

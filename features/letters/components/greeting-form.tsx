import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { TextField } from '@/components/ui/text-field'
import type { FormState } from '@/lib/form-state'
import type { Greeting } from '../greeting-choices'

/** Asked once for somebody whose name does not tell: each choice is the letter's first line, and one tap. */
export function GreetingForm({
  action,
  field,
  value,
  name,
  greeting,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** What the action knows them by. */
  field: 'id' | 'contactId'
  value: string
  name: string
  greeting: Greeting
}) {
  const choices = greeting.asks
    ? greeting.choices
    : greeting.choices.filter(choice => choice.addressAs !== greeting.now)
  const hidden = <input type="hidden" name={field} value={value} />
  return (
    <div className="grid gap-1">
      {choices.length > 0 && (
        <ActionForm action={action}>
          {hidden}
          <fieldset className="min-w-0">
            <legend className="mb-2 font-semibold">How do you address {name}?</legend>
            <div className="flex flex-wrap gap-2">
              {choices.map(choice => (
                <SubmitButton
                  key={choice.addressAs}
                  name="addressAs"
                  value={choice.addressAs}
                  look="quiet"
                  className="wrap-anywhere bg-paper"
                >
                  {choice.greeting}
                </SubmitButton>
              ))}
            </div>
          </fieldset>
        </ActionForm>
      )}
      <details>
        <Summary small>{choices.length > 0 ? 'Something else' : 'Change how you address them'}</Summary>
        <ActionForm action={action} className="mt-1 flex items-end gap-3">
          {hidden}
          <TextField
            name="addressAs"
            label="Their name, as you would say it"
            placeholder="Professor Osei"
            required
            alone
            maxLength={120}
            autoComplete="off"
            className="min-w-0 flex-1"
          />
          <SubmitButton look="quiet" className="h-12">
            Use it
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, ChoiceGroup } from '@/components/ui/choice'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { keepInTouchAction } from '../actions'
import type { getEnding } from '../queries'

/** Silence is not a no: the process rests, and the people in it need not be lost. */
export function QuietForm({ ending }: { ending: NonNullable<Awaited<ReturnType<typeof getEnding>>> }) {
  if (ending.people.length === 0) return null
  return (
    <Section title="Leave the door open">
      <ActionForm action={keepInTouchAction} className="grid gap-4 py-4">
        <input type="hidden" name="id" value={ending.pipeline.id} />
        <p className="max-w-read text-ink-soft">
          A reply brings it back to where it was. Until then, a short note now and then is enough, without
          asking for anything.
        </p>
        <ChoiceGroup legend="Stay in touch with">
          {ending.people.map(person => (
            <Checkbox
              key={person.id}
              name="keepInTouchWith"
              value={person.id}
              defaultChecked={ending.keepInTouchWith.includes(person.id)}
              label={<span className="wrap-anywhere">{person.name}</span>}
            />
          ))}
        </ChoiceGroup>
        <SubmitButton>Set dates</SubmitButton>
      </ActionForm>
    </Section>
  )
}

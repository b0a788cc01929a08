import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { firstName } from '@/features/letters/names'
import { createDraftAction, keepInTouchAction } from '../actions'

const kinds = [
  { kind: 'linkedin_request', label: 'LinkedIn request' },
  { kind: 'missing_facts', label: 'Ask about next steps' },
  { kind: 'advice', label: 'Ask for advice' },
  { kind: 'referral_ask', label: 'Ask for an introduction' },
] as const

/** A message one wants to write oneself, from its template. */
export function WriteTo({ person }: { person: { id: string; name: string } }) {
  return (
    <Section title={`Write to ${firstName(person.name)}`}>
      <div className="flex flex-wrap gap-2 py-4">
        <ActionForm action={keepInTouchAction}>
          <input type="hidden" name="contactId" value={person.id} />
          <SubmitButton look="quiet" size="sm">
            Stay in touch
          </SubmitButton>
        </ActionForm>
        {kinds.map(({ kind, label }) => (
          <ActionForm key={kind} action={createDraftAction}>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="contactId" value={person.id} />
            <SubmitButton look="quiet" size="sm">
              {label}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
    </Section>
  )
}

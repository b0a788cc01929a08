import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DraftKind } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { createDraftAction, keepInTouchAction } from '../actions'

interface Somebody {
  id: string
  name: string
  kind: string
}

interface Way {
  /** Without one, the dates of staying in touch. */
  kind?: DraftKind
  label: string
}

const inTouch: Way = { label: 'Stay in touch' }
const nextSteps: Way = { kind: 'missing_facts', label: 'Ask about next steps' }
const rest: readonly Way[] = [
  { kind: 'linkedin_request', label: 'LinkedIn request' },
  { kind: 'advice', label: 'Ask for advice' },
  { kind: 'referral_ask', label: 'Ask for an introduction' },
]

/** Of a recruiter one asks how it goes on; with anybody else one stays in touch. */
const waysFor = ({ kind }: Somebody): readonly Way[] =>
  kind.endsWith('recruiter') ? [nextSteps, inTouch, ...rest] : [inTouch, nextSteps, ...rest]

/** A message one wants to write oneself, from its template: the first act where none is planned (`isFirst`). */
export function WriteTo({ person, isFirst }: { person: Somebody; isFirst: boolean }) {
  const name = firstName(person.name)
  return (
    <Section title={isFirst ? `Write to ${name}` : `Write something else to ${name}`}>
      <ul className="grid justify-items-start gap-1 py-3">
        {waysFor(person).map(({ kind, label }, at) => (
          <li key={label}>
            <ActionForm action={kind ? createDraftAction : keepInTouchAction}>
              {kind && <input type="hidden" name="kind" value={kind} />}
              <input type="hidden" name="contactId" value={person.id} />
              {isFirst && at === 0 ? (
                <SubmitButton className="mb-1">{label}</SubmitButton>
              ) : (
                <SubmitButton look="bare" size="sm" className="-ml-3">
                  {label}
                </SubmitButton>
              )}
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  )
}

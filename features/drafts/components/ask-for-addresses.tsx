import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { firstName } from '@/features/letters/names'
import { createDraftAction } from '../actions'

interface Met {
  id: string
  name: string
  kind: string
  email: string | null
}

const whoKnows = ['coordinator', 'in_house_recruiter', 'agency_recruiter']

/** The way round a missing address: a note to whoever arranged it. Nobody is looked up elsewhere (practice §a.4). */
export function AskForAddresses({ interviewId, people }: { interviewId: string; people: readonly Met[] }) {
  const missing = people.filter(person => !person.email)
  const asked = whoKnows
    .map(kind => people.find(person => person.kind === kind && person.email))
    .find(person => person)
  if (missing.length === 0 || !asked) return null
  return (
    <ActionForm action={createDraftAction} className="mt-3">
      <input type="hidden" name="kind" value="missing_facts" />
      <input type="hidden" name="contactId" value={asked.id} />
      <input type="hidden" name="interviewId" value={interviewId} />
      <SubmitButton look="quiet" size="sm">
        Ask {firstName(asked.name)} for the missing {missing.length === 1 ? 'address' : 'addresses'}
      </SubmitButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { closeAccountAction } from '../actions'
import { graceDays } from '../closing'

export function CloseAccount() {
  return (
    <ActionForm action={closeAccountAction} className="grid max-w-md gap-4 py-4">
      <p>
        Your account closes at once: no reminder, no link and no page of yours works any more. For {graceDays}{' '}
        days you can sign in and keep it; then every row goes, and nobody can bring it back. Download first
        what you want to keep.
      </p>
      <Checkbox name="sure" label="Yes, delete my account and everything in it" />
      <div>
        <SubmitButton look="quiet">Delete my account</SubmitButton>
      </div>
    </ActionForm>
  )
}

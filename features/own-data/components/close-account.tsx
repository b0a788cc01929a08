import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { closeAccountAction } from '../actions'
import { graceDays } from '../closing'

export function CloseAccount() {
  return (
    <ActionForm action={closeAccountAction} className="grid max-w-md gap-4 py-4">
      <p>
        Your account closes at once: your reminders stop and your links and pages no longer work. For{' '}
        {graceDays} days you can still sign in and keep it; after that everything is deleted and nobody can
        restore it. Download anything you want to keep first.
      </p>
      <Checkbox name="sure" label="Yes, delete my account and everything in it" />
      <div>
        <SubmitButton look="quiet">Delete my account</SubmitButton>
      </div>
    </ActionForm>
  )
}

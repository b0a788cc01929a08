import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sendTestAction } from '../actions'

export function TestMail() {
  return (
    <ActionForm action={sendTestAction} className="grid gap-3">
      <div>
        <SubmitButton look="quiet">Send a test email</SubmitButton>
      </div>
    </ActionForm>
  )
}

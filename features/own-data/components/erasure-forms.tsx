import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { askErasureAction, confirmErasureAction } from '../actions'

export function AskErasure() {
  return (
    <ActionForm action={askErasureAction} className="grid max-w-md gap-5" resetOnDone>
      <TextField
        label="Your email address"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        alone
        hint="We’ll send an email to confirm, so that nobody else can do this in your name."
      />
      <SubmitButton wide pending="Sending the email">
        Send me the link
      </SubmitButton>
    </ActionForm>
  )
}

export function ConfirmErasure({ email, until, token }: { email: string; until: string; token: string }) {
  return (
    <ActionForm once action={confirmErasureAction} className="grid max-w-md gap-5">
      <p>
        <strong className="break-all">{email}</strong> will be removed from all notes, and a fingerprint of it
        stops it from being entered again. This can’t be undone.
      </p>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="until" value={until} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton wide>Remove my data</SubmitButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { dropAddressChangeAction, requestAddressChangeAction } from '../account-actions'

export function AddressForm({ email, wished }: { email: string; wished: string | null }) {
  return (
    <div className="grid max-w-md gap-4 py-4">
      <p>
        Reminders and sign-in links go to <strong className="wrap-anywhere">{email}</strong>.
      </p>
      {wished && (
        <ActionForm action={dropAddressChangeAction} className="grid gap-3">
          <p className="text-ink-soft">
            Changing to <span className="wrap-anywhere">{wished}</span> once both addresses have confirmed.
          </p>
          <div>
            <SubmitButton look="quiet" size="sm">
              Keep the old address
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      <ActionForm action={requestAddressChangeAction} className="grid gap-4" resetOnDone>
        <TextField
          label="New email address"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          alone
          hint="Both addresses get an email, and both have to confirm."
        />
        <div>
          <SubmitButton look="quiet" pending="Sending">
            Change address
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}

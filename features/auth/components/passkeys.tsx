import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { removePasskeyAction } from '../passkey-actions'
import type { OwnPasskey } from '../passkeys/own-passkeys'
import { AddPasskey } from './add-passkey'
import { KeysList } from './keys-list'

/** Beside the mail, which always works. */
export function Passkeys({
  passkeys,
  suggested,
  now,
  zone,
}: {
  passkeys: readonly OwnPasskey[]
  suggested: string
  now: Date
  zone: string
}) {
  return (
    <>
      <p className="pt-3 text-ink-soft">
        Sign in with your fingerprint, your face or your screen lock, without waiting for an email. The email
        keeps working, too.
      </p>
      {passkeys.length > 0 && (
        <KeysList
          now={now}
          zone={zone}
          keys={passkeys.map(({ id, name, createdAt, lastUsedAt, doubtedAt }) => ({
            ...{ id, title: name, begun: 'Added', createdAt, usedAt: lastUsedAt },
            doubt:
              doubtedAt !== null &&
              'There may be a copy of it, so it no longer works. Remove it, then add a new one.',
            act: <RemovePasskey id={id} name={name} />,
          }))}
        />
      )}
      <AddPasskey suggested={suggested} />
    </>
  )
}

function RemovePasskey({ id, name }: { id: string; name: string }) {
  return (
    <Dialog trigger="Remove" size="sm" title={`Remove “${name}”?`}>
      <ActionForm action={removePasskeyAction} className="grid gap-4 pb-3">
        <input type="hidden" name="id" value={id} />
        <p>
          It no longer signs you in from then on, and this can’t be undone. You can add a new one at any time.
        </p>
        <div>
          <SubmitButton look="act">Remove the passkey</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { renameAction } from '../account-actions'

export function NameForm({ name, hint = 'As you sign your notes.' }: { name: string | null; hint?: string }) {
  return (
    <ActionForm action={renameAction} className="grid max-w-md gap-4 py-4">
      <TextField
        label="Your name"
        name="name"
        defaultValue={name ?? ''}
        autoComplete="name"
        maxLength={120}
        hint={hint}
      />
      <div>
        <SubmitButton look="quiet">Save</SubmitButton>
      </div>
    </ActionForm>
  )
}

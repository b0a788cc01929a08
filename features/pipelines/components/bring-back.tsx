import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { bringBackAction } from '../actions'

/** What a process is that was put aside. */
export const PutAside = () => (
  <p className="mb-6 text-ink-soft">
    You’ve put this aside. Nothing more is planned for it, and nobody was told.
  </p>
)

/** One tap, and it goes on where it stood. */
export const BringBack = ({ id }: { id: string }) => (
  <ActionForm action={bringBackAction} className="max-sm:basis-full">
    <input type="hidden" name="id" value={id} />
    <SubmitButton className="max-sm:w-full">Bring it back</SubmitButton>
  </ActionForm>
)

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { bringBackAction } from '../actions'

/** One tap, and it goes on where it stood. */
export const BringBack = ({ id }: { id: string }) => (
  <ActionForm action={bringBackAction}>
    <input type="hidden" name="id" value={id} />
    <SubmitButton look="quiet">Bring it back</SubmitButton>
  </ActionForm>
)

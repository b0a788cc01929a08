import { ActionForm } from '@/components/ui/action-form'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { firstName } from '@/features/letters/names'
import { saveNoteAction, saveSignatureAction } from '../actions'

/** The one thing a thank-you needs. It goes into the message word for word. */
/** `about`: whose it is, where the message holds notes to several. */
export function NoteForm({ id, about, person }: { id: string; about?: string; person: string | null }) {
  return (
    <Panel tone="now" className="mb-8">
      <ActionForm action={saveNoteAction} className="grid gap-4">
        <input type="hidden" name="id" value={id} />
        {about && <input type="hidden" name="contactId" value={about} />}
        <TextareaField
          label={
            person ? `One thing ${firstName(person)} told or showed you` : 'One thing they told or showed you'
          }
          name="note"
          hint="For the note: it goes in word for word. “You told me about …” is a good beginning."
          required
          maxLength={1000}
        />
        <SubmitButton look="lamp">Put it in</SubmitButton>
      </ActionForm>
    </Panel>
  )
}

/** Asked once, here, because a note has to end with a name. Later it is in Settings. */
export function SignatureForm({ id, signature }: { id: string; signature: string | null }) {
  return (
    <ActionForm action={saveSignatureAction} className="mb-8 grid gap-4">
      <input type="hidden" name="id" value={id} />
      <TextareaField
        label="How do you sign?"
        name="signature"
        hint="Your name, and a telephone number if you like. All your messages end with it; you can change it in Settings."
        defaultValue={signature ?? ''}
        autoComplete="name"
        rows={2}
        required
        maxLength={500}
      />
      <SubmitButton look="quiet">Keep it</SubmitButton>
    </ActionForm>
  )
}

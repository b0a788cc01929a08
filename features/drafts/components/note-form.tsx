'use client'

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { type Note, NoteField } from '@/features/letters/components/note-field'
import type { Reader } from '@/features/letters/hook'
import { saveNoteAction, saveSignatureAction } from '../actions'
import { NotePlace } from './note-place'

/** The one thing a thank-you is built on: asked for while it is missing, a tap away when it is there. */
export function NoteForm({
  id,
  about,
  person,
  called,
  isMissing,
  isNow,
  isAhead,
  ...field
}: {
  id: string
  /** Whose it is, where the message holds notes to several. */
  about?: string
  person: string | null
  /** By first name. */
  called: string | null
  isMissing: boolean
  /** Before its day it is asked without urging. */
  isNow: boolean
  /** Nobody can know it yet: it waits folded away. */
  isAhead: boolean
  reader: Reader
  place: number
  asTyped: boolean
  note: Note
}) {
  return (
    <NotePlace isMissing={isMissing} isNow={isNow} isAhead={isAhead} saved={field.note.text}>
      {() => (
        <ActionForm action={saveNoteAction} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          {about && <input type="hidden" name="contactId" value={about} />}
          <NoteField
            key={person}
            label={`One thing ${called ?? 'they'} told or showed you`}
            about={person ?? 'them'}
            required
            {...field}
          />
          <div>
            <SubmitButton look={isMissing && isNow ? 'lamp' : 'quiet'}>Add to the message</SubmitButton>
          </div>
        </ActionForm>
      )}
    </NotePlace>
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
        hint="Your name, and a phone number if you like. All your messages end with it; you can change it in Settings."
        defaultValue={signature ?? ''}
        autoComplete="name"
        rows={2}
        required
        alone
        maxLength={500}
      />
      <SubmitButton look="quiet">Save</SubmitButton>
    </ActionForm>
  )
}

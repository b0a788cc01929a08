'use client'

import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { tableBytes } from '@/lib/body-limits'
import { bringBackAction, readImportAction } from '../actions'

/** One file; nothing of it is kept as yours before you have seen what it would become. */
export function ImportUpload() {
  return (
    <ActionForm
      action={readImportAction}
      maxBytes={tableBytes}
      className="waits-for-file grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4"
    >
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] justify-items-start gap-1 rounded-lg border-2 border-edge border-dashed p-6 has-focus-visible:outline-3 has-focus-visible:outline-focus">
        <span className="font-semibold">Choose a file</span>
        <span className="text-ink-soft text-sm">
          CSV or Excel (.xlsx), up to 5 MB and 5,000 rows. You see what each row becomes before anything is
          added.
        </span>
        <input
          type="file"
          name="file"
          accept=".csv,.xlsx,.tsv,.txt,text/csv"
          required
          className="mt-2 max-w-full text-sm file:mr-3 file:min-h-thumb file:rounded file:border-0 file:bg-glow file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <FileError />
      <SubmitButton>Read the file</SubmitButton>
    </ActionForm>
  )
}

/** A whole account, as another Afterword gave it out. */
export function BringBack() {
  return (
    <ActionForm
      action={bringBackAction}
      maxBytes={tableBytes}
      className="waits-for-file grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4 py-3"
    >
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] justify-items-start gap-1">
        <span className="font-semibold">Choose what Afterword gave you</span>
        <span className="text-ink-soft text-sm">
          The ZIP, or the afterword.json in it, up to 5 MB. Your processes, people, interviews, reflections,
          offers and messages come back as they were, and you can take it all back with one tap.
        </span>
        <input
          type="file"
          name="file"
          accept=".zip,.json,application/zip,application/json"
          required
          className="mt-2 max-w-full text-sm file:mr-3 file:min-h-thumb file:rounded file:border-0 file:bg-glow file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <FileError />
      <SubmitButton look="quiet">Bring everything back</SubmitButton>
    </ActionForm>
  )
}

function FileError() {
  const { error, pending } = useFormAnswer('file')
  if (pending) return <p role="status">Reading the file</p>
  return error ? <FieldError>{error}</FieldError> : null
}

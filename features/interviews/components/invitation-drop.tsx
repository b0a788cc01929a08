'use client'

import { useRef, useState } from 'react'
import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { chooseFile, useShared } from '@/components/ui/use-shared'
import { readInvitationAction } from '../actions'
import type { InvitationSuggestion } from '../import-invitation'

/** One file, dropped or chosen. Read at once; the button is for when there is no script. */
export function InvitationDrop({ onRead }: { onRead: (events: InvitationSuggestion[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [notes, setNotes] = useState<string[]>([])

  function take(files: FileList | null) {
    if (!input.current || !files?.[0]) return
    input.current.files = files
    input.current.form?.requestSubmit()
  }

  useShared(({ file, text }) => {
    if (text) setNotes([`You shared: ${text}`])
    if (!file || !input.current) return
    chooseFile(input.current, file)
    input.current.form?.requestSubmit()
  })

  return (
    <ActionForm
      action={readInvitationAction}
      onDone={({ data }) => {
        const read = data as unknown as {
          events: InvitationSuggestion[]
          problems: string[]
          cancelled: string[]
        }
        setNotes([
          ...read.cancelled.map(name => `“${name}” was cancelled, and is now cancelled here too.`),
          ...read.problems,
        ])
        onRead(read.events)
      }}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-3"
    >
      <label
        className="grid min-w-0 cursor-pointer grid-cols-[minmax(0,1fr)] justify-items-start gap-1 rounded-lg border-2 border-edge border-dashed p-6 hover:bg-glow/50 has-focus-visible:outline-3 has-focus-visible:outline-focus data-over:bg-glow"
        data-over={over || undefined}
      >
        <span className="font-semibold">Choose the invitation, or drop it here</span>
        <span className="text-ink-soft text-sm">
          The .ics file attached to the email from Google, Outlook or Apple.
        </span>
        <input
          ref={input}
          type="file"
          name="file"
          accept=".ics,text/calendar"
          onChange={event => take(event.currentTarget.files)}
          className="mt-2 max-w-full text-sm file:mr-3 file:min-h-thumb file:rounded file:border-0 file:bg-glow file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <Reading />
      {notes.map(note => (
        <p key={note} className="wrap-anywhere whitespace-pre-line text-ink-soft text-sm">
          {note}
        </p>
      ))}
      <noscript>
        <SubmitButton look="quiet">Read it</SubmitButton>
      </noscript>
    </ActionForm>
  )
}

function Reading() {
  const { pending } = useFormAnswer()
  return (
    <p role="status" className="text-ink-soft text-sm empty:hidden">
      {pending ? 'Reading the invitation' : null}
    </p>
  )
}

'use client'

import { type ReactNode, useRef, useState } from 'react'
import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { FormMessage } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { chooseFiles, useShared } from '@/components/ui/use-shared'
import { fileBytes } from '@/lib/body-limits'
import { readInvitationAction } from '../actions'

/** One field for whatever came: words, a mail, a calendar, several of them. Read at once; the button does the same. */
export function InvitationDrop({
  after,
}: {
  after: (data: Record<string, unknown> | undefined) => ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [tooMuch, setTooMuch] = useState(false)

  function take(files: FileList | null) {
    const form = input.current?.form
    if (!input.current || !form || !files?.[0]) return
    input.current.files = files
    if (fits(input.current)) form.requestSubmit()
  }

  function fits({ files }: HTMLInputElement): boolean {
    const total = [...(files ?? [])].reduce((sum, { size }) => sum + size, 0)
    setTooMuch(total > fileBytes)
    return total <= fileBytes
  }

  useShared(({ files, text }) => {
    const form = input.current?.form
    if (!input.current || !form) return
    const words = form.elements.namedItem('text')
    if (text && words instanceof HTMLTextAreaElement) words.value = text
    chooseFiles(input.current, files)
    if (fits(input.current)) form.requestSubmit()
  })

  return (
    <ActionForm
      action={readInvitationAction}
      after={after}
      onSubmitCapture={event => {
        const today = event.currentTarget.elements.namedItem('today')
        if (today instanceof HTMLInputElement) today.value = new Intl.DateTimeFormat('sv-SE').format()
      }}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        setOver(false)
        const { files } = event.dataTransfer
        // Words that are dropped on the field go into it by themselves.
        if (files.length === 0 && event.target instanceof HTMLTextAreaElement) return
        event.preventDefault()
        take(files)
      }}
      onPaste={event => {
        const { files } = event.clipboardData
        if (files.length > 0) {
          event.preventDefault()
          take(files)
          return
        }
        const field = event.target
        if (!(field instanceof HTMLTextAreaElement) || field.value) return
        // Once what was pasted stands in the field.
        setTimeout(() => field.form?.requestSubmit())
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-lg border-2 border-edge border-dashed p-4 data-over:bg-glow"
      data-over={over || undefined}
    >
      {tooMuch && <FormMessage>These files are larger than 1 MB together, the most we can take.</FormMessage>}
      <input type="hidden" name="today" />
      <TextareaField
        label="Paste the invitation"
        name="text"
        hint="A mail, a message, a line from a chat. What we read is shown to you before anything is saved."
        rows={4}
        className="max-h-64"
      />
      <label className="grid min-w-0 cursor-pointer grid-cols-[minmax(0,1fr)] justify-items-start gap-1 rounded has-focus-visible:outline-3 has-focus-visible:outline-focus">
        <span className="font-semibold text-sm">Or choose the invitation’s file, or drop it here</span>
        <span className="text-ink-soft text-sm">
          The mail itself (.eml), or the .ics file attached to it. Several are fine.
        </span>
        <input
          ref={input}
          type="file"
          name="file"
          multiple
          accept=".ics,.eml,.txt,text/calendar,message/rfc822,text/plain"
          onChange={event => take(event.currentTarget.files)}
          className="mt-2 max-w-full text-sm file:mr-3 file:min-h-thumb file:rounded file:border-0 file:bg-glow file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>Read the invitation</SubmitButton>
        <Reading />
      </div>
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

'use client'

import { useRef, useState } from 'react'
import { ActionForm, useFormAnswer } from '@/components/ui/action-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { chooseFiles, useShared } from '@/components/ui/use-shared'
import { importContactsAction } from '../actions'

export function ImportForm() {
  const input = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<string[]>([])
  useShared(({ files }) => {
    if (files.length > 0 && input.current) chooseFiles(input.current, files)
  })
  return (
    <ActionForm
      action={importContactsAction}
      onDone={({ data }) => setProblems((data?.problems ?? []) as string[])}
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
    >
      <label className="grid min-w-0 grid-cols-[minmax(0,1fr)] justify-items-start gap-1 rounded-lg border-2 border-edge border-dashed p-6 has-focus-visible:outline-3 has-focus-visible:outline-focus">
        <span className="font-semibold">Choose a contact file</span>
        <span className="text-ink-soft text-sm">
          A .vcf file from your phone, Outlook, Google or Apple, with one person or several.
        </span>
        <input
          ref={input}
          type="file"
          name="file"
          accept=".vcf,text/vcard,text/x-vcard"
          required
          className="mt-2 max-w-full text-sm file:mr-3 file:min-h-thumb file:rounded file:border-0 file:bg-glow file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <FileError />
      <SubmitButton>Import</SubmitButton>
      {problems.length > 0 && (
        <ul className="grid gap-1 text-ink-soft text-sm">
          {problems.map(problem => (
            <li key={problem} className="wrap-anywhere">
              {problem}
            </li>
          ))}
        </ul>
      )}
    </ActionForm>
  )
}

function FileError() {
  const { error } = useFormAnswer('file')
  return error ? <FieldError>{error}</FieldError> : null
}

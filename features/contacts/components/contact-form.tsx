'use client'

import { useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import { useShared } from '@/components/ui/use-shared'
import { contactKinds } from '@/db/enums'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'
import { createContactAction, readSignatureAction, updateContactAction } from '../actions'

interface ContactValues {
  id?: string
  name?: string
  kind?: (typeof contactKinds)[number]
  company?: string | null
  jobTitle?: string | null
  email?: string | null
  phone?: string | null
  linkedinUrl?: string | null
  privateNote?: string | null
}

function ContactForm({ values }: { values: ContactValues }) {
  return (
    <ActionForm action={values.id ? updateContactAction : createContactAction} className="grid gap-5">
      {values.id && <input type="hidden" name="id" value={values.id} />}
      <TextField
        label="Name"
        name="name"
        required
        maxLength={120}
        defaultValue={values.name}
        autoComplete="off"
        hint="Add Ms, Mr or Dr if you would write to them formally."
      />
      <SelectField
        label="Who they are to you"
        name="kind"
        defaultValue={values.kind ?? 'interviewer'}
        options={contactKinds.map(value => ({ value, label: contactKindWords[value] }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label="Company" name="company" maxLength={120} defaultValue={values.company ?? ''} />
        <TextField label="Role" name="jobTitle" maxLength={120} defaultValue={values.jobTitle ?? ''} />
        <TextField
          label="Email"
          name="email"
          inputMode="email"
          autoComplete="off"
          defaultValue={values.email ?? ''}
        />
        <TextField label="Phone" name="phone" type="tel" maxLength={40} defaultValue={values.phone ?? ''} />
      </div>
      <TextField
        label="LinkedIn profile"
        name="linkedinUrl"
        maxLength={300}
        placeholder="linkedin.com/in/name"
        defaultValue={values.linkedinUrl ?? ''}
      />
      <TextareaField
        label="Private note"
        name="privateNote"
        maxLength={5000}
        defaultValue={values.privateNote ?? ''}
        hint="Never in a message, a shared page or a contact file. Please leave out health, beliefs and family."
      />
      <SubmitButton>Save person</SubmitButton>
    </ActionForm>
  )
}

/** A pasted signature fills the fields below it; nothing is kept before the person has looked. */
export function PersonForm({ values = {} }: { values?: ContactValues }) {
  const [read, setRead] = useState<ContactValues>({})
  const pasted = useRef<HTMLDivElement>(null)
  useShared(({ text }) => {
    const field = pasted.current?.querySelector('textarea')
    if (!text || !field) return
    const fold = field.closest('details')
    if (fold) fold.open = true // where its answer will stand
    field.value = text
    field.form?.requestSubmit()
  })
  const found = Object.fromEntries(Object.entries(read).filter(([, value]) => value))
  return (
    <>
      <details className="mb-6">
        <Summary>Have an email from them? Fill this in from its signature</Summary>
        <ActionForm
          action={readSignatureAction}
          onDone={({ data }) => setRead((data ?? {}) as ContactValues)}
          className="grid gap-4 py-3"
        >
          <div ref={pasted}>
            <TextareaField
              label="Paste a signature, a contact card or the end of an email"
              name="text"
              hint="Whatever we find fills in the fields below."
              rows={4}
            />
          </div>
          <SubmitButton look="quiet">Read it</SubmitButton>
        </ActionForm>
      </details>
      <ContactForm
        key={JSON.stringify(read)}
        values={{ ...values, ...found, name: values.name ?? read.name }}
      />
    </>
  )
}

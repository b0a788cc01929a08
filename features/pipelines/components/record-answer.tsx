'use client'

import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { LocalDate } from '@/lib/time'
import { keepPromiseAction, theyRepliedAction } from '../actions'

/** The day a promise was answered; a process has many, so the form is sent once and each of them is three words. */
export function RecordAnswer({
  id,
  title,
  keptOn,
  today,
}: {
  id: string
  title: string
  keptOn: LocalDate | null
  today: LocalDate
}) {
  return (
    <Dialog
      trigger={keptOn ? 'Change the day' : 'Record their answer'}
      title={title}
      look="bare"
      size="sm"
      className="-ml-3"
    >
      <ActionForm action={keepPromiseAction} className="grid gap-4 pb-2">
        <input type="hidden" name="id" value={id} />
        <TextField
          name="keptOn"
          type="date"
          label="The day they answered"
          hint="Leave empty if they haven’t."
          defaultValue={keptOn ?? today}
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

/** The day they got back, by whatever way. */
export function TheyReplied({ id, today }: { id: string; today: LocalDate }) {
  return (
    <Dialog trigger="They replied" title="When did they reply?" look="bare" size="sm" className="-mx-3">
      <ActionForm action={theyRepliedAction} className="grid gap-4 pb-2">
        <input type="hidden" name="id" value={id} />
        <TextField name="on" type="date" label="Day" max={today} defaultValue={today} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

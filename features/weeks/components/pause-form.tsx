import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { addDays, formatLongDay, type LocalDate } from '@/lib/time'
import { setPauseAction } from '../actions'

/** A rest without a reason. What is due for an interview still comes. */
export function PauseForm({ pausedUntil, today }: { pausedUntil: LocalDate | null; today: LocalDate }) {
  if (pausedUntil)
    return (
      <ActionForm action={setPauseAction} className="grid justify-items-start gap-3 py-4">
        <input type="hidden" name="until" value="" />
        <p>{`Your search is paused until ${formatLongDay(pausedUntil, today)}. Interviews and their notes continue.`}</p>
        <SubmitButton look="quiet">Resume now</SubmitButton>
      </ActionForm>
    )
  return (
    <ActionForm action={setPauseAction} className="grid gap-3 py-4">
      <p className="text-ink-soft">A week off, a holiday, or just tired: no reason needed.</p>
      <div className="flex flex-wrap items-end gap-3">
        <TextField label="Pause until" name="until" type="date" defaultValue={addDays(today, 7)} />
        <SubmitButton look="quiet">Pause the search</SubmitButton>
      </div>
    </ActionForm>
  )
}

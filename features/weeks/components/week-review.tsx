import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { saveWeekReviewAction } from '../actions'
import type { Week } from '../queries'

export function WeekReview({ week: { plan, monday }, isDue }: { week: Week; isDue: boolean }) {
  return (
    <ActionForm action={saveWeekReviewAction} className="grid gap-5 py-4">
      <input type="hidden" name="weekOf" value={monday} />
      <TextareaField
        label="What moved, and what to do again"
        name="review"
        rows={3}
        defaultValue={plan?.review ?? ''}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Applications not recorded here"
          name="moreApplications"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          defaultValue={plan?.done.applications ?? ''}
        />
        <TextField
          label="Conversations not recorded here"
          name="moreConversations"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          defaultValue={plan?.done.conversations ?? ''}
        />
      </div>
      <SubmitButton look={isDue ? 'act' : 'quiet'}>
        {plan?.reviewedAt ? 'Edit review' : 'Finish the review'}
      </SubmitButton>
    </ActionForm>
  )
}

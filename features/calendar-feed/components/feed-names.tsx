import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { setFeedNamesAction } from '../actions'

export function FeedNames({ hidesNames }: { hidesNames: boolean }) {
  return (
    <ActionForm action={setFeedNamesAction} className="grid justify-items-start gap-4 py-4">
      <Checkbox
        name="hidesNames"
        label="Leave out names"
        hint="Says “Appointment” and when: no company, no person, no place, no link to a call. For a calendar that others see too."
        defaultChecked={hidesNames}
      />
      <SubmitButton look="quiet">Save</SubmitButton>
    </ActionForm>
  )
}

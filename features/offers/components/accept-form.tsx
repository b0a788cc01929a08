import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, ChoiceGroup } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { stageWords } from '@/features/vocabulary/stages'
import { acceptOfferAction } from '../actions'
import type { OtherProcess } from '../queries'

export function AcceptForm({ offerId, others }: { offerId: string; others: readonly OtherProcess[] }) {
  return (
    <ActionForm action={acceptOfferAction} className="grid gap-6">
      <input type="hidden" name="id" value={offerId} />
      {others.length > 0 && (
        <ChoiceGroup
          legend="Withdraw from"
          hint="Each gets a kind note and can stop waiting for you. Untick any you want to keep open."
        >
          {others.map(other => (
            <Checkbox
              key={other.id}
              name="stepBackFrom"
              value={other.id}
              defaultChecked
              label={<span className="wrap-anywhere">{other.company}</span>}
              hint={<span className="wrap-anywhere">{`${other.role} · ${stageWords[other.stage]}`}</span>}
            />
          ))}
        </ChoiceGroup>
      )}
      <p className="text-ink-soft">
        Anyone who helped you here (referrers, recruiters, coordinators) gets a thank-you with the news, for
        you to finish.
      </p>
      <SubmitButton>Write my acceptance</SubmitButton>
    </ActionForm>
  )
}

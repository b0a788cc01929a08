import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, ChoiceGroup, RadioChips } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { stageWords } from '@/features/vocabulary/stages'
import { acceptOfferAction } from '../actions'
import type { OtherProcess } from '../queries'

/** A yes ends a search: what becomes of the rest is asked, and nothing is chosen beforehand. */
export function AcceptForm({ offerId, others }: { offerId: string; others: readonly OtherProcess[] }) {
  const [only] = others
  const isOne = others.length === 1
  return (
    <ActionForm action={acceptOfferAction} className="grid gap-6">
      <input type="hidden" name="id" value={offerId} />
      {only && (
        <div className="group grid gap-6">
          {others.map(other => (
            <input key={other.id} type="hidden" name="shown" value={other.id} />
          ))}
          <RadioChips
            legend={isOne ? 'And your other process?' : `And your ${others.length} other processes?`}
            hint="Choose one. A kind note is written for each you withdraw from."
            name="others"
            required
            options={[
              { value: 'all', label: isOne ? `Withdraw from ${only.company}` : 'Withdraw from all' },
              ...(isOne ? [] : [{ value: 'some', label: 'Choose which' }]),
              { value: 'none', label: isOne ? 'Leave it open' : 'Leave them open' },
            ]}
          />
          <div className="hidden group-has-[input[value=some]:checked]:block">
            <ChoiceGroup legend="Withdraw from">
              {others.map(other => (
                <Checkbox
                  key={other.id}
                  name="stepBackFrom"
                  value={other.id}
                  label={<span className="wrap-anywhere">{other.company}</span>}
                  hint={<span className="wrap-anywhere">{`${other.role} · ${stageWords[other.stage]}`}</span>}
                />
              ))}
            </ChoiceGroup>
          </div>
        </div>
      )}
      <p className="text-ink-soft">
        Anyone who helped you here (referrers, recruiters, coordinators) gets a note of thanks with the news,
        for you to finish.
      </p>
      <SubmitButton>Write my acceptance</SubmitButton>
    </ActionForm>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { saveWeekPlanAction } from '../actions'
import type { Week } from '../queries'
import { targetKeys, targetLabels, usualTargets } from '../targets'

export function WeekPlan({ week, look }: { week: Week; look: 'act' | 'quiet' }) {
  const { plan, own, monday } = week
  const targets = plan ?? own.weeklyTargets ?? usualTargets(own.employed)
  return (
    <ActionForm action={saveWeekPlanAction} className="grid gap-5 py-4">
      <input type="hidden" name="weekOf" value={monday} />
      <TextField
        label="This week’s focus"
        name="intention"
        maxLength={300}
        placeholder="One first conversation outside my usual field"
        defaultValue={plan?.intention ?? ''}
      />
      <div className="grid grid-cols-2 gap-4">
        {targetKeys.map(key => (
          <TextField
            key={key}
            label={targetLabels[key]}
            name={key}
            type="number"
            inputMode="numeric"
            min={0}
            max={50}
            className="content-between"
            defaultValue={targets[key]}
          />
        ))}
        <TextField
          label="Processes under way"
          name="floor"
          type="number"
          inputMode="numeric"
          min={1}
          max={20}
          className="content-between"
          defaultValue={own.floor}
        />
      </div>
      <SubmitButton look={look}>{plan ? 'Edit plan' : 'Plan the week'}</SubmitButton>
    </ActionForm>
  )
}

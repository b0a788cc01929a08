import { ActionForm } from '@/components/ui/action-form'
import { StageMark } from '@/components/ui/stage-mark'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { SelectField } from '@/components/ui/text-field'
import { type Stage, stages } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { moveStageAction, undoMoveAction } from '../actions'

export function StageSwitch({ id, stage, names }: { id: string; stage: Stage; names: StageNames }) {
  return (
    <div className="grid gap-3">
      <StageMark stage={stage} label={stageName(stage, names)} className="text-base text-ink" />
      <details>
        <Summary>Change stage</Summary>
        <div className="mt-2 flex flex-wrap items-end gap-3">
          <ActionForm action={moveStageAction} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="id" value={id} />
            <SelectField
              label="Stage"
              name="stage"
              defaultValue={stage}
              options={stages.map(value => ({ value, label: stageName(value, names) }))}
            />
            <SubmitButton>Move</SubmitButton>
          </ActionForm>
          <ActionForm action={undoMoveAction}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton look="bare">Undo the last move</SubmitButton>
          </ActionForm>
        </div>
      </details>
    </div>
  )
}

import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { takeRejectionBackAction } from '../actions'

/** The evening after a no: nothing to do, and somewhere to put it. */
export function GentlePanel({ id, isGentle }: { id: string; isGentle: boolean }) {
  return (
    <Panel>
      <p className="max-w-read text-lg">
        {isGentle
          ? 'That’s all for tonight. A no says who they chose this time; it doesn’t say what you can do.'
          : 'A no says who they chose this time; it doesn’t say what you can do.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <LinkButton href={`/pipelines/${id}/vent` as Route} look={isGentle ? 'act' : 'quiet'}>
          Get it off your chest
        </LinkButton>
        <LinkButton href={`/pipelines/${id}/next-time` as Route} look="quiet">
          What to keep for next time
        </LinkButton>
        <ActionForm action={takeRejectionBackAction}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton look="bare" className="-ml-4">
            Marked by mistake? Undo
          </SubmitButton>
        </ActionForm>
      </div>
    </Panel>
  )
}

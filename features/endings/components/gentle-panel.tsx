import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { takeRejectionBackAction } from '../actions'

const kind = 'They picked someone else this time. It isn’t a verdict on what you can do.'

/** After a no: on its evening nothing to do and somewhere to put it, later what it leaves. */
export function GentlePanel({
  id,
  isGentle,
  isSettled,
}: {
  id: string
  isGentle: boolean
  /** The reply is under way: one of these ways is the main one now. */
  isSettled: boolean
}) {
  return (
    <Panel>
      <p className="max-w-read text-lg">{isGentle ? `That’s all for tonight. ${kind}` : kind}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <LinkButton
          href={`/pipelines/${id}/next-time` as Route}
          look={isSettled && !isGentle ? 'act' : 'quiet'}
        >
          What to keep for next time
        </LinkButton>
        <LinkButton href={`/pipelines/${id}/vent` as Route} look={isSettled && isGentle ? 'act' : 'quiet'}>
          Get it off your chest
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

import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import { extendShareLinkAction, freezeShareLinkAction, rotateShareLinkAction } from '../actions'
import type { LinkState } from '../link-state'
import { defaultDays } from '../schema'
import { NewAddress } from './new-address'

/** Prolong, freeze, new address. What was ended is over for good. */
export function LinkCare({
  id,
  name,
  state,
  frozen,
}: {
  id: string
  name: string
  state: LinkState
  frozen: boolean
}) {
  if (state === 'ended')
    return <p className="text-ink-soft">It has ended for good. A new link opens the page again.</p>
  return (
    <>
      <Section title="How long">
        <div className="pt-4">
          <ActionForm action={extendShareLinkAction} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="id" value={id} />
            <SelectField
              label="Open for, starting today"
              name="days"
              defaultValue={String(defaultDays)}
              options={[7, 14, 30, 90].map(days => ({ value: String(days), label: `${days} days` }))}
            />
            <SubmitButton look="quiet">{state === 'expired' ? 'Reopen' : 'Change'}</SubmitButton>
          </ActionForm>
        </div>
      </Section>
      <Section title="Updates">
        <ActionForm action={freezeShareLinkAction} className="pt-4">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="kept" value={frozen ? 'live' : 'frozen'} />
          <p className="mb-3 text-ink-soft">
            {frozen
              ? 'It’s frozen: it shows how things stood that day.'
              : 'It’s live: it shows how things stand when it’s opened.'}
          </p>
          <SubmitButton look="quiet">{frozen ? 'Make it live again' : 'Freeze it as it is now'}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title="Address">
        <div className="pt-4">
          <NewAddress id={id} name={name} rotate={rotateShareLinkAction} />
        </div>
      </Section>
    </>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import { firstName } from '@/features/letters/names'
import { extendShareLinkAction, freezeShareLinkAction, rotateShareLinkAction } from '../actions'
import type { LinkState } from '../link-state'
import { defaultDays } from '../schema'
import { EndLink } from './link-list'
import { NewAddress } from './new-address'

/** An address that can be sent again, or why there is none. */
export function LinkToSend({
  id,
  name,
  state,
  isOpened,
}: {
  id: string
  name: string
  state: LinkState
  isOpened: boolean
}) {
  if (state === 'ended')
    return (
      <>
        <p className="mb-4 text-ink-soft">It has ended for good. A new link opens the page again.</p>
        <LinkButton href="/share-links/new">Create a link</LinkButton>
      </>
    )
  if (state === 'expired')
    return <p className="mb-4 text-ink-soft">It has expired. Reopen it below, then send a new address.</p>
  return (
    <Section title={`If ${firstName(name)} doesn’t have the address`}>
      <div className="pt-4">
        <NewAddress id={id} name={name} isOpened={isOpened} rotate={rotateShareLinkAction} />
      </div>
    </Section>
  )
}

/** Prolong, freeze, end. What was ended is over for good. */
export function LinkCare({ id, state, frozen }: { id: string; state: LinkState; frozen: boolean }) {
  if (state === 'ended') return null
  return (
    <>
      <Section title="How long it stays open">
        <div className="pt-4">
          <ActionForm action={extendShareLinkAction} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="id" value={id} />
            <SelectField
              label="Open for, starting today"
              name="days"
              defaultValue={String(defaultDays)}
              options={[7, 14, 30, 90].map(days => ({ value: String(days), label: `${days} days` }))}
            />
            <SubmitButton look={state === 'expired' ? 'act' : 'quiet'}>
              {state === 'expired' ? 'Reopen' : 'Change'}
            </SubmitButton>
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
      {state === 'open' && (
        <Section title="End it">
          <p className="mt-4 mb-3 text-ink-soft">After that, nobody can open the page.</p>
          <EndLink id={id} />
        </Section>
      )}
    </>
  )
}

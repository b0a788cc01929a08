import { ActionForm } from '@/components/ui/action-form'
import { List, ListRow } from '@/components/ui/list'
import { SubmitButton } from '@/components/ui/submit-button'
import { connectAction, disconnectAction } from '../account-actions'

/** The mail always works; these are shorter ways for whoever likes them. */
export function WaysIn({
  offered,
  connected,
}: {
  offered: readonly { id: string; name: string }[]
  connected: readonly string[]
}) {
  return (
    <List>
      {offered.map(({ id, name }) => {
        const has = connected.includes(id)
        return (
          <ListRow
            key={id}
            title={name}
            meta={has ? 'Connected' : 'Not connected'}
            trailing={
              <ActionForm action={has ? disconnectAction : connectAction}>
                <input type="hidden" name="provider" value={id} />
                {!has && <input type="hidden" name="next" value="/settings/account" />}
                <SubmitButton look="quiet" size="sm">
                  {has ? 'Disconnect' : 'Connect'}
                </SubmitButton>
              </ActionForm>
            }
          />
        )
      })}
    </List>
  )
}

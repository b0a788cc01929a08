import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDay, localDate } from '@/lib/time'
import { stopTellingAction } from '../actions'
import type { ToldDevice } from '../subscriptions'
import { TurnOn } from './turn-on'

/** Which devices are told beside the mail. */
export function Notifications({
  devices,
  here,
  publicKey,
  now,
  zone,
}: {
  devices: readonly ToldDevice[]
  /** This device's session. */
  here: string
  publicKey: string
  now: Date
  zone: string
}) {
  const day = (at: Date) => formatDay(localDate(at, zone), localDate(now, zone))
  return (
    <>
      <p className="pt-3 text-ink-soft">
        Two things can also appear on your device as the email goes out: “How did it go?” after an interview,
        and an offer’s last day. People are never named. Employers are, unless you leave their names out of
        subject lines. Signing out turns them off.
      </p>
      {devices.length > 0 && (
        <List>
          {devices.map(({ id, device, sessionId, createdAt, lastOkAt }) => (
            <ListRow
              key={id}
              title={
                <>
                  {device ?? 'Unknown device'}{' '}
                  {sessionId === here && <Badge tone="chosen">this device</Badge>}
                </>
              }
              meta={`On since ${day(createdAt)}, ${lastOkAt ? `last sent ${day(lastOkAt)}` : 'nothing sent yet'}`}
              trailing={
                <ActionForm action={stopTellingAction}>
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton look="quiet" size="sm">
                    Turn off
                  </SubmitButton>
                </ActionForm>
              }
            />
          ))}
        </List>
      )}
      {!devices.some(({ sessionId }) => sessionId === here) && <TurnOn publicKey={publicKey} />}
    </>
  )
}

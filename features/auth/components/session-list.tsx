import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDay, localDate } from '@/lib/time'
import { endAllSessionsAction, endOtherSessionsAction, endSessionAction } from '../account-actions'

interface Session {
  id: string
  device: string | null
  createdAt: Date
  usedAt: Date
}

export function SessionList({
  sessions,
  here,
  now,
  zone,
}: {
  sessions: readonly Session[]
  here: string
  now: Date
  zone: string
}) {
  const day = (at: Date) => formatDay(localDate(at, zone), localDate(now, zone))
  return (
    <div className="grid gap-8">
      <List>
        {sessions.map(session => (
          <ListRow
            key={session.id}
            title={
              <>
                {session.device ?? 'Unknown device'}{' '}
                {session.id === here && <Badge tone="chosen">this device</Badge>}
              </>
            }
            meta={`Since ${day(session.createdAt)}, last used ${day(session.usedAt)}`}
            trailing={session.id !== here && <EndSession id={session.id} />}
          />
        ))}
      </List>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={endOtherSessionsAction}>
          <SubmitButton look="quiet">Sign out everywhere else</SubmitButton>
        </ActionForm>
        <ActionForm action={endAllSessionsAction}>
          <SubmitButton look="quiet">Sign out everywhere</SubmitButton>
        </ActionForm>
      </div>
    </div>
  )
}

function EndSession({ id }: { id: string }) {
  return (
    <ActionForm action={endSessionAction}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="quiet" size="sm">
        Sign out
      </SubmitButton>
    </ActionForm>
  )
}

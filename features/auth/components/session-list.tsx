import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import { endAllSessionsAction, endOtherSessionsAction, endSessionAction } from '../account-actions'
import { KeysList } from './keys-list'

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
  return (
    <div className="grid gap-8">
      <KeysList
        now={now}
        zone={zone}
        keys={sessions.map(({ id, device, createdAt, usedAt }) => ({
          ...{ id, createdAt, usedAt, begun: 'Since' },
          title: (
            <>
              {device ?? 'Unknown device'} {id === here && <Badge tone="chosen">this device</Badge>}
            </>
          ),
          act: id !== here && <EndSession id={id} />,
        }))}
      />
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

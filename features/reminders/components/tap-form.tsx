import { Button } from '@/components/ui/button'
import { formatWhen } from '@/lib/time'
import type { Snooze } from '../snooze'
import type { Tap } from '../tap'

interface SnoozeChoice {
  snooze: Snooze
  until: Date
  zone: string
}

const snoozeLabels: Record<Snooze, string> = {
  tomorrow: 'Next working day',
  two_days: 'In two working days',
  next_week: 'Next week',
}

const buttons: Record<Exclude<Tap, 'snooze'>, string> = {
  done: 'Yes, done with this',
  sent: 'Yes, I sent it',
  not_yet: 'Not yet',
  replied: 'Yes, they replied',
  not_me: 'Yes, skip them',
  not_held: 'It didn’t take place',
  go_quiet: 'Go quiet until I’m back',
  keep_on: 'Keep them coming',
}

/** A plain form: it works without JavaScript, without signing in, and asks before anything happens. */
export function TapForm({
  token,
  tap,
  snoozes,
}: {
  token: string
  tap: Tap
  snoozes: readonly SnoozeChoice[]
}) {
  return (
    <form method="post" action={`/api/act/${encodeURIComponent(token)}`} className="grid max-w-md gap-3">
      <input type="hidden" name="do" value={tap} />
      {tap === 'snooze' ? (
        snoozes.map(({ snooze, until, zone }) => (
          <Button key={snooze} type="submit" name="until" value={snooze} look="quiet" wide>
            {snoozeLabels[snooze]}, {formatWhen(until, zone)}
          </Button>
        ))
      ) : (
        <Button type="submit" wide>
          {buttons[tap]}
        </Button>
      )}
    </form>
  )
}

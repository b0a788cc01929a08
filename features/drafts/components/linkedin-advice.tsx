import { linkedinAllowance, linkedinOrder } from '@/features/letters/linkedin'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { DraftPage } from '../queries'

/** How many personal notes are left this month, and whom they are best spent on (practice §c). */
export function LinkedinAdvice({
  requests,
  own,
  id,
  now,
  today,
}: Pick<DraftPage, 'requests' | 'own'> & { id: string; now: Date; today: LocalDate }) {
  const sent = requests.flatMap(({ sentAt, body }) => (sentAt && body.trim() ? sentAt : []))
  const { left, nextAt } = linkedinAllowance(sent, own.linkedinAccount, now, own.linkedinAllowance)
  if (left === null)
    return <p className="mb-6 text-ink-soft">With a Premium account, every request can include a note.</p>
  const open = linkedinOrder(requests.filter(request => request.state === 'open'))
  const best = open.slice(0, Math.max(left, 1)).map(request => request.name)
  const inReach = open.findIndex(request => request.id === id) < left
  return (
    <div className="mb-6 grid gap-1 text-ink-soft">
      <p className="tabular-nums">
        {left > 0
          ? `${left} of ${own.linkedinAllowance} requests with a note left this month.`
          : `You’ve used this month’s ${own.linkedinAllowance} requests with a note.`}
        {nextAt && ` The next one is free on ${formatDay(localDate(nextAt, own.zone), today)}.`}
      </p>
      {open.length > left && (
        <p>
          Best spent on {best.join(', then ')}: whoever decides first, then recruiters, then colleagues.
          {!inReach && ' This one could go without a note, or wait: without a note it doesn’t count.'}
        </p>
      )}
      <p className="text-sm">
        LinkedIn changes these limits without notice; set yours in <a href="/settings">Settings</a>.
      </p>
    </div>
  )
}

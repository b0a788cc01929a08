import type { DraftKind, DraftState } from '@/db/enums'
import { messageAct } from '@/features/letters/message-act'
import { isStale } from '@/features/reminders/stale-days'
import { type LocalDate, localDate } from '@/lib/time'

interface Message {
  id: string
  kind: DraftKind
  state: DraftState
  sendAt: Date | null
}

/** The message to somebody that goes out next: lamp light once its day is here. Null when there is none. Pure. */
export function nextMessage(name: string, messages: readonly Message[], zone: string, today: LocalDate) {
  const dayOf = ({ sendAt }: Message) => (sendAt ? localDate(sendAt, zone) : today)
  const [next] = messages
    .filter(message => message.state === 'open' && !isStale(message.kind, dayOf(message), today))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
  return (
    next && { href: `/drafts/${next.id}`, label: messageAct(next.kind, name), isDue: dayOf(next) <= today }
  )
}

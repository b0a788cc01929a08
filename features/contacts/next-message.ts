import type { DraftKind, DraftState } from '@/db/enums'
import { messageAct } from '@/features/letters/message-act'
import { isStale } from '@/features/reminders/stale-days'
import { type LocalDate, localDate } from '@/lib/time'

interface Message {
  id: string
  kind: DraftKind
  state: DraftState
  sendAt: Date | null
  putOffUntil: Date | null
  /** False where its process was deleted or put aside. */
  isAsked: boolean
}

/**
 * The message to somebody that goes out next: lamp light once its day is here, which "Later" moves on; one without a
 * day waits behind those that have one. Undefined when there is none. Pure.
 */
export function nextMessage(name: string, messages: readonly Message[], zone: string, today: LocalDate) {
  const [next] = messages
    .filter(message => message.state === 'open' && message.isAsked)
    .map(({ id, kind, sendAt, putOffUntil }) => ({
      ...{ id, kind },
      planned: sendAt && localDate(sendAt, zone),
      day: sendAt && localDate(putOffUntil && putOffUntil > sendAt ? putOffUntil : sendAt, zone),
    }))
    .filter(({ kind, planned }) => !planned || !isStale(kind, planned, today))
    .toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))
  return (
    next && {
      href: `/drafts/${next.id}`,
      label: messageAct(next.kind, name),
      isDue: next.day !== null && next.day <= today,
    }
  )
}

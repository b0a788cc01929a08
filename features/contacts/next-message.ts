import type { DraftKind, DraftState } from '@/db/enums'
import { messageAct } from '@/features/letters/message-act'
import { isStale } from '@/features/reminders/stale-days'
import { type LocalDate, localDate } from '@/lib/time'

interface Message {
  id: string
  kind: DraftKind
  state: DraftState
  /** When it is for: its own time, or the one that "Later" put it off to. */
  sendAt: Date | null
  /** Everybody it is for. */
  names: readonly string[]
  /** False where its process was deleted or put aside. */
  isAsked: boolean
}

/**
 * The message to somebody that goes out next: lamp light once its day is here; one without a
 * day waits behind those that have one. Undefined when there is none. Pure.
 */
export function nextMessage(name: string, messages: readonly Message[], zone: string, today: LocalDate) {
  const [next] = messages
    .filter(message => message.state === 'open' && message.isAsked)
    .map(({ id, kind, names, sendAt }) => ({ id, kind, names, day: sendAt && localDate(sendAt, zone) }))
    .filter(({ kind, day }) => !day || !isStale(kind, day, today))
    .toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))
  return (
    next && {
      href: `/drafts/${next.id}`,
      day: next.day,
      // The one whose page it is first.
      label: messageAct(next.kind, [name, ...next.names.filter(other => other !== name)]),
      isDue: next.day !== null && next.day <= today,
      /** Its day is still to come: nothing to do about it now. */
      isAhead: next.day !== null && next.day > today,
    }
  )
}

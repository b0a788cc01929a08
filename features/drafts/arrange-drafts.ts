import type { DraftChannel, DraftKind, DraftState } from '@/db/enums'
import { type LocalDate, localDate } from '@/lib/time'

export interface ListedDraft {
  id: string
  kind: DraftKind
  channel: DraftChannel
  state: DraftState
  subject: string
  body: string
  sendAt: Date | null
  sentAt: Date | null
  answeredAt: Date | null
  skippedAt: Date | null
  interviewEndsAt: Date | null
}

const awaited: readonly DraftKind[] = [
  'nudge_dated',
  'nudge_undated',
  'nudge_second',
  'missing_facts',
  'other_offer',
  'more_time',
  'reschedule',
  'advice',
  'referral_ask',
  'linkedin_request',
]

/** True when somebody is expected to answer it; thanks and closing notes ask for nothing. */
const expectsAnswer = (kind: DraftKind): boolean => awaited.includes(kind)

/** What goes out now, what comes later, what waits for an answer, what is done; each in the order one looks for it. */
export function arrangeDrafts<D extends ListedDraft>(drafts: readonly D[], now: Date, zone: string) {
  const today: LocalDate = localDate(now, zone)
  const isDue = (draft: D) =>
    !draft.sendAt ||
    localDate(draft.sendAt, zone) <= today ||
    (draft.kind.startsWith('thank_you') && draft.interviewEndsAt !== null && draft.interviewEndsAt <= now)
  const open = drafts
    .filter(draft => draft.state === 'open')
    .toSorted((a, b) => +(a.sendAt ?? now) - +(b.sendAt ?? now))
  const ended = (draft: D) => +(draft.answeredAt ?? draft.skippedAt ?? draft.sentAt ?? 0)
  const waits = (draft: D) => draft.state === 'sent' && expectsAnswer(draft.kind)
  return {
    now: open.filter(isDue),
    later: open.filter(draft => !isDue(draft)),
    waiting: drafts.filter(waits).toSorted((a, b) => +(a.sentAt ?? 0) - +(b.sentAt ?? 0)),
    done: drafts
      .filter(draft => draft.state !== 'open' && !waits(draft))
      .toSorted((a, b) => ended(b) - ended(a)),
  }
}

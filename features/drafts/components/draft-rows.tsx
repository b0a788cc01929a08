import { WordRows } from '@/components/ui/word-rows'
import { dueLine } from '@/features/letters/due-line'
import { messageTitle } from '@/features/letters/message-title'
import { slots, slotsIn } from '@/features/letters/templates/slots'
import { formatDay, type LocalDate, localDate, relativeDay } from '@/lib/time'
import { isReady } from '../is-ready'
import type { DraftOnList } from '../list-drafts'
import type { DraftGroup } from '../sorted-drafts'
import { ChooseSeveral } from './choose-several'
import { RowActs } from './row-acts'

export function DraftRows({
  group,
  rows,
  zone,
  now,
  open,
  isChoosing,
}: {
  group: DraftGroup
  rows: readonly DraftOnList[]
  zone: string
  now: Date
  /** The one that stands open beside the list. */
  open?: string | undefined
  isChoosing?: boolean | undefined
}) {
  const today = localDate(now, zone)
  const words = rows.map(draft => ({
    id: draft.id,
    title: titleOf(draft),
    meta: lineOf(draft, group, zone, today),
    ...(group === 'now' && !isChoosing && { badge: stateOf(draft, zone, today) }),
  }))
  if (isChoosing) return <ChooseSeveral rows={words} />
  const list = <WordRows at="/drafts/" rows={words} current={open} />
  return group === 'now' ? <RowActs>{list}</RowActs> : list
}

/** One that is late says so, and one that is late and nothing else could be sent as it stands. */
function stateOf(draft: DraftOnList, zone: string, today: LocalDate) {
  const isLate = draft.sendAt && localDate(draft.sendAt, zone) < today
  if (isLate) return ['look', isReady(draft) ? 'Late' : 'Late, needs a detail'] as const
  return isReady(draft) ? (['done', 'Ready'] as const) : (['chosen', 'Needs a detail'] as const)
}

/** What only the person can say, named instead of why it is due. */
function missing({ body }: DraftOnList): string | null {
  const [slot] = slotsIn(body).filter(one => one !== 'share_link')
  return slot ? `Still missing: ${slots[slot].label}` : null
}

const titleOf = ({ kind, to, company }: DraftOnList): string =>
  [messageTitle(kind, to), company].filter(Boolean).join(', ')

function lineOf(draft: DraftOnList, group: DraftGroup, zone: string, today: LocalDate): string {
  const { sendAt, sentAt, probablySentAt, answeredAt, skippedAt, state, why } = draft
  if (state === 'probably_sent' && probablySentAt)
    return `Probably sent ${relativeDay(localDate(probablySentAt, zone), today)}`
  if (group === 'waiting') return `Sent ${sentAt ? relativeDay(localDate(sentAt, zone), today) : ''}`
  if (group !== 'done')
    return [dueLine(sendAt, zone, today), missing(draft) ?? why].filter(Boolean).join('. ')
  const on = (at: Date | null) => (at ? formatDay(localDate(at, zone), today) : '')
  if (state === 'open') return `Not sent; it was for ${on(sendAt)}`
  if (state === 'answered') return `Replied ${on(answeredAt)}`
  return state === 'sent' ? `Sent ${on(sentAt)}` : `Skipped ${on(skippedAt)}`
}

import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { rowMark } from '@/lib/paging'
import { formatDay, type LocalDate, localDate, relativeDay } from '@/lib/time'
import { isReady } from '../is-ready'
import type { DraftGroup, DraftOnList } from '../list-drafts'
import { RowActs } from './row-acts'

export function DraftRows({
  group,
  rows,
  zone,
  now,
}: {
  group: DraftGroup
  rows: readonly DraftOnList[]
  zone: string
  now: Date
}) {
  const today = localDate(now, zone)
  const list = (
    <List>
      {rows.map((draft, index) => (
        <ListRow
          key={draft.id}
          id={rowMark(index)}
          href={`/drafts/${draft.id}`}
          title={titleOf(draft)}
          meta={lineOf(draft, group, zone, today)}
          trailing={group === 'now' && <Readiness draft={draft} />}
        />
      ))}
    </List>
  )
  return group === 'now' ? <RowActs>{list}</RowActs> : list
}

function Readiness({ draft }: { draft: DraftOnList }) {
  return isReady(draft) ? <Badge tone="done">Ready</Badge> : <Badge tone="chosen">Needs a detail</Badge>
}

function titleOf({ kind, to, company }: DraftOnList): string {
  const { label } = kindRules[kind]
  return [to ? `${to}: ${label.replace(/^[A-Z](?=[a-z-]+ )/, first => first.toLowerCase())}` : label, company]
    .filter(Boolean)
    .join(', ')
}

function lineOf(draft: DraftOnList, group: DraftGroup, zone: string, today: LocalDate): string {
  const { sendAt, sentAt, probablySentAt, answeredAt, skippedAt, state, why } = draft
  if (state === 'probably_sent' && probablySentAt)
    return `Probably sent ${relativeDay(localDate(probablySentAt, zone), today)}`
  if (group === 'waiting') return `Sent ${sentAt ? relativeDay(localDate(sentAt, zone), today) : ''}`
  if (group !== 'done') return [dueLine(sendAt, zone, today), why].filter(Boolean).join('. ')
  const on = (at: Date | null) => (at ? formatDay(localDate(at, zone), today) : '')
  if (state === 'open') return `Not sent; it was for ${on(sendAt)}`
  if (state === 'answered') return `Replied ${on(answeredAt)}`
  return state === 'sent' ? `Sent ${on(sentAt)}` : `Skipped ${on(skippedAt)}`
}

import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { dueLine } from '@/features/letters/due-line'
import { messageTitle } from '@/features/letters/message-title'
import { rowMark } from '@/lib/paging'
import { formatDay, type LocalDate, localDate, relativeDay } from '@/lib/time'
import { isReady } from '../is-ready'
import type { DraftGroup, DraftOnList } from '../list-drafts'
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
  if (isChoosing)
    return (
      <ChooseSeveral>
        <List>
          {rows.map((draft, index) => (
            <ChoiceRow key={draft.id} id={draft.id} mark={rowMark(index)} title={titleOf(draft)}>
              {lineOf(draft, group, zone, today)}
            </ChoiceRow>
          ))}
        </List>
      </ChooseSeveral>
    )
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
          current={draft.id === open}
        />
      ))}
    </List>
  )
  return group === 'now' ? <RowActs>{list}</RowActs> : list
}

/** The whole row is the label of its box. */
function ChoiceRow({
  id,
  mark,
  title,
  children,
}: {
  id: string
  mark: string | undefined
  title: string
  children: string
}) {
  return (
    <li id={mark} className="row">
      <input type="checkbox" name="ids" value={id} id={`choose-${id}`} className="row-box" />
      <div className="row-main">
        <label htmlFor={`choose-${id}`} className="row-link">
          {title}
        </label>
        <div className="row-meta">{children}</div>
      </div>
    </li>
  )
}

function Readiness({ draft }: { draft: DraftOnList }) {
  return isReady(draft) ? <Badge tone="done">Ready</Badge> : <Badge tone="chosen">Needs a detail</Badge>
}

const titleOf = ({ kind, to, company }: DraftOnList): string =>
  [messageTitle(kind, to), company].filter(Boolean).join(', ')

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

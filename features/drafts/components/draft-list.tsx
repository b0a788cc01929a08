import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { formatDay, type LocalDate, localDate, waitingSince } from '@/lib/time'
import { arrangeDrafts } from '../arrange-drafts'
import { isReady } from '../is-ready'
import type { DraftOnList } from '../queries'

interface Props {
  rows: readonly DraftOnList[]
  zone: string
  now: Date
}

/** What is to send, what comes later, what waits, what is done. Empty groups are left out, but the first always speaks. */
export function DraftList({ rows, zone, now }: Props) {
  const groups = arrangeDrafts(rows, now, zone)
  const today = localDate(now, zone)
  const due = ({ sendAt, why }: DraftOnList) => [dueLine(sendAt, zone, today), why].filter(Boolean).join('. ')
  if (rows.length === 0)
    return (
      <EmptyState
        title="No messages yet"
        action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
      >
        After an interview there is a thank-you here for each person, and later the question that is due, if
        they stay quiet. You send them from your own mailbox.
      </EmptyState>
    )
  return (
    <>
      <Section title="To send" note={groups.now.length || undefined}>
        {groups.now.length === 0 && <p className="py-4 text-ink-soft">Nothing to send today.</p>}
        <DraftRows
          rows={groups.now}
          meta={due}
          badge={draft =>
            isReady(draft) ? <Badge tone="done">Ready</Badge> : <Badge tone="chosen">Needs your words</Badge>
          }
        />
      </Section>
      <Group
        title="Waits for an answer"
        rows={groups.waiting}
        meta={draft => `Sent ${since(draft, zone, today)}`}
      />
      <Group title="Later" rows={groups.later} meta={due} />
      <Group title="Done" rows={groups.done} meta={draft => doneLine(draft, zone, today)} />
    </>
  )
}

function Group({
  title,
  rows,
  meta,
}: {
  title: string
  rows: readonly DraftOnList[]
  meta: (draft: DraftOnList) => string
}) {
  if (rows.length === 0) return null
  return (
    <Section title={title} note={rows.length}>
      <DraftRows rows={rows} meta={meta} />
    </Section>
  )
}

function DraftRows({
  rows,
  meta,
  badge,
}: {
  rows: readonly DraftOnList[]
  meta: (draft: DraftOnList) => string
  badge?: (draft: DraftOnList) => React.ReactNode
}) {
  return (
    <List>
      {rows.map(draft => (
        <ListRow
          key={draft.id}
          href={`/drafts/${draft.id}`}
          title={<span className="wrap-anywhere">{titleOf(draft)}</span>}
          meta={
            <>
              {badge && <span className="my-1 block">{badge(draft)}</span>}
              <span className="wrap-anywhere">{meta(draft)}</span>
            </>
          }
        />
      ))}
    </List>
  )
}

function titleOf({ kind, to, company }: DraftOnList): string {
  const { label } = kindRules[kind]
  return [to ? `${to}: ${label.replace(/^[A-Z](?=[a-z-]+ )/, first => first.toLowerCase())}` : label, company]
    .filter(Boolean)
    .join(', ')
}

const since = ({ sentAt }: DraftOnList, zone: string, today: LocalDate) =>
  sentAt ? waitingSince(localDate(sentAt, zone), today) : ''

function doneLine(draft: DraftOnList, zone: string, today: LocalDate): string {
  const on = (at: Date | null) => (at ? formatDay(localDate(at, zone), today) : '')
  if (draft.state === 'answered') return `Answered ${on(draft.answeredAt)}`
  return draft.state === 'sent' ? `Sent ${on(draft.sentAt)}` : `Left out ${on(draft.skippedAt)}`
}

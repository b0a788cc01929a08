import type { Route } from 'next'
import type { ReactNode } from 'react'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { listLater } from '../queries'

type Later = Awaited<ReturnType<typeof listLater>>[number]

const labels: Partial<Record<Later['kind'], string>> = {
  rejection_reply: 'A gracious reply to',
  advice: 'A request for advice to',
  referral_ask: 'A request for an introduction to',
  stay_in_touch: 'A note to stay in touch with',
}

const nth = ['first', 'second', 'third', 'fourth']

/** Several of one kind to one person are told apart. */
function labelOf({ id, kind, contactId }: Later, later: readonly Later[]): string {
  const alike = later.filter(other => other.kind === kind && other.contactId === contactId)
  const place = nth[alike.findIndex(other => other.id === id)]
  const label = labels[kind] ?? ''
  return alike.length > 1 && place ? label.replace(/^A /, `A ${place} `) : label
}

/** What comes, and when. Nothing of it wants anything now. */
export function LaterList({
  later,
  zone,
  today,
  children,
}: {
  later: readonly Later[]
  zone: string
  today: LocalDate
  /** How to choose otherwise. */
  children?: ReactNode
}) {
  if (later.length === 0) return null
  return (
    <Section title="What comes next">
      <List>
        {later.map(draft => (
          <ListRow
            key={draft.id}
            href={`/drafts/${draft.id}` as Route}
            title={<span className="wrap-anywhere">{`${labelOf(draft, later)} ${draft.to ?? 'them'}`}</span>}
            meta={statusOf(draft, zone, today)}
          />
        ))}
      </List>
      {children}
    </Section>
  )
}

function statusOf({ state, sendAt }: Later, zone: string, today: LocalDate): string {
  if (state === 'sent' || state === 'answered') return 'Sent'
  if (state === 'skipped') return 'Skipped'
  if (state === 'probably_sent') return 'Probably sent'
  return sendAt ? formatDay(localDate(sendAt, zone), today) : 'Whenever you like'
}

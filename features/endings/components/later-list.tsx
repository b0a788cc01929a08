import type { Route } from 'next'
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

/** What comes, and when. Nothing of it wants anything now. */
export function LaterList({
  later,
  zone,
  today,
}: {
  later: readonly Later[]
  zone: string
  today: LocalDate
}) {
  if (later.length === 0) return null
  return (
    <Section title="What comes next">
      <List>
        {later.map(draft => (
          <ListRow
            key={draft.id}
            href={`/drafts/${draft.id}` as Route}
            title={<span className="wrap-anywhere">{`${labels[draft.kind]} ${draft.to ?? 'them'}`}</span>}
            meta={statusOf(draft, zone, today)}
          />
        ))}
      </List>
    </Section>
  )
}

function statusOf({ state, sendAt }: Later, zone: string, today: LocalDate): string {
  if (state === 'sent' || state === 'answered') return 'Sent'
  if (state === 'skipped') return 'Skipped'
  return sendAt ? formatDay(localDate(sendAt, zone), today) : 'Whenever you like'
}

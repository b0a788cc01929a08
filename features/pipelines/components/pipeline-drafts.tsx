import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { lastFew } from '@/lib/few'
import { formatDay, localDate } from '@/lib/time'
import type { listPipelineDrafts } from '../queries'

type Draft = Awaited<ReturnType<typeof listPipelineDrafts>>[number]

export function PipelineDrafts({
  drafts,
  more,
  all,
  zone,
  now,
}: {
  drafts: Draft[]
  /** Where all of them are. */
  more: string
  all: boolean
  zone: string
  now: Date
}) {
  if (drafts.length === 0) return null
  const shown = lastFew(drafts, all)
  return (
    <Section title="Messages" note={drafts.length}>
      <AndMore href={more} count={shown.left} of="earlier messages" />
      <List>
        {shown.rows.map(draft => (
          <ListRow
            key={draft.id}
            href={`/drafts/${draft.id}` as Route}
            title={draft.to ? `${kindRules[draft.kind].label} to ${draft.to}` : kindRules[draft.kind].label}
            meta={statusOf(draft, zone, now)}
          />
        ))}
      </List>
    </Section>
  )
}

function statusOf(draft: Draft, zone: string, now: Date): string {
  const today = localDate(now, zone)
  if (draft.state === 'sent' && draft.sentAt) return `Sent ${formatDay(localDate(draft.sentAt, zone), today)}`
  if (draft.state === 'answered') return 'Replied'
  if (draft.state === 'skipped') return 'Skipped'
  return dueLine(draft.sendAt, zone, today)
}

import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { formatDay, localDate } from '@/lib/time'
import type { listPipelineDrafts } from '../queries'

type Draft = Awaited<ReturnType<typeof listPipelineDrafts>>[number]

export function PipelineDrafts({ drafts, zone, now }: { drafts: Draft[]; zone: string; now: Date }) {
  if (drafts.length === 0) return null
  return (
    <Section title="Messages" note={drafts.length}>
      <List>
        {drafts.map(draft => (
          <ListRow
            key={draft.id}
            href={`/drafts/${draft.id}` as Route}
            title={
              <span className="wrap-anywhere">
                {kindRules[draft.kind].label}
                {draft.to && `, to ${draft.to}`}
              </span>
            }
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

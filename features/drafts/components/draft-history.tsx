import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { DraftPage } from '../queries'

/** What has become of it, once there is more to tell than that it was made. */
export function DraftHistory({
  draft,
  today,
  zone,
}: Pick<DraftPage, 'draft'> & { today: LocalDate; zone: string }) {
  const on = (at: Date) => formatDay(localDate(at, zone), today)
  const linkedin = draft.channel === 'linkedin'
  const moments = [
    { key: 'made', at: draft.createdAt, title: 'Draft created' },
    { key: 'sent', at: draft.sentAt, title: linkedin ? 'Requested' : 'Sent by you' },
    { key: 'probably', at: draft.probablySentAt, title: 'Probably sent' },
    { key: 'answered', at: draft.answeredAt, title: linkedin ? 'Accepted' : 'Replied' },
    { key: 'skipped', at: draft.skippedAt, title: 'Skipped' },
  ].flatMap(({ at, ...moment }) => (at ? [{ ...moment, when: on(at), state: 'past' as const }] : []))
  if (moments.length < 2) return null
  return (
    <Section title="History">
      <Timeline moments={moments} className="pt-4" />
    </Section>
  )
}

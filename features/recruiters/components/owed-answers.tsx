import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { OwedAnswer } from '../queries'

const shown = 5

/** The ball is theirs: since when, and about what. Opening the message lets one say that they answered. */
export function OwedAnswers({
  owed,
  zone,
  today,
}: {
  owed: readonly OwedAnswer[]
  zone: string
  today: LocalDate
}) {
  if (owed.length === 0) return null
  return (
    <Section title="Recruiters" note={owed.length}>
      <List>
        {owed.slice(0, shown).map(({ draftId, name, company, since }) => (
          <ListRow
            key={draftId}
            href={`/drafts/${draftId}` as Route}
            title={`${name} owes you an answer`}
            meta={[since && `Since ${formatDay(localDate(since, zone), today)}`, company]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List>
      <AndMore href="/drafts?show=waiting" count={owed.length - shown} of="you are waiting for" />
    </Section>
  )
}

import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { OwedAnswer } from '../queries'

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
        {owed.map(({ draftId, name, company, since }) => (
          <ListRow
            key={draftId}
            href={`/drafts/${draftId}` as Route}
            title={<span className="wrap-anywhere">{`${name} owes you an answer`}</span>}
            meta={
              <span className="wrap-anywhere">
                {[since && `Since ${formatDay(localDate(since, zone), today)}`, company]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            }
          />
        ))}
      </List>
    </Section>
  )
}

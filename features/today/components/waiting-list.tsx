import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import type { OwedAnswer } from '@/features/recruiters/queries'
import { formatDay, localDate, waitingSince } from '@/lib/time'
import type { Today, Waiting } from '../arrange-today'
import { waitOf } from '../wait-of'
import { WaitLine } from './wait-line'

const shown = 5

/** Who owes an answer, and since when: recruiters who were asked, then the companies. Silence is not a verdict. */
export function WaitingList({
  today: { waiting, waitingCount, zone, today },
  owed,
}: {
  today: Today
  owed: readonly OwedAnswer[]
}) {
  const count = waitingCount + owed.length
  const asked = owed.slice(0, 2)
  const companies = waiting.slice(0, shown)
  return (
    <Section title="They owe you" note={count || undefined}>
      {count === 0 && <p className="py-4 text-ink-soft">Nobody owes you an answer.</p>}
      <List>
        {asked.map(({ draftId, name, company, since }) => (
          <ListRow
            key={draftId}
            href={`/drafts/${draftId}`}
            title={`${name} owes you an answer`}
            meta={
              <span className="wrap-anywhere">
                {[since && `Since ${formatDay(localDate(since, zone), today)}`, company]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            }
          />
        ))}
        {companies.map(item => (
          <ListRow
            key={item.pipelineId}
            href={`/pipelines/${item.pipelineId}`}
            title={
              <span className="wrap-anywhere">
                {item.company}
                {item.through && (
                  <span className="font-normal text-ink-soft text-sm">{` through ${item.through}`}</span>
                )}
              </span>
            }
            meta={<Wait item={item} zone={zone} today={today} />}
          />
        ))}
      </List>
      <AndMore href="/pipelines" count={count - asked.length - companies.length} of="you are waiting for" />
    </Section>
  )
}

function Wait({ item, zone, today }: { item: Waiting; zone: string; today: string }) {
  const since = localDate(item.since, zone)
  const { share, promisedAt, nudgeAt } = waitOf({ ...item, since }, today)
  const words = [
    `Waiting ${waitingSince(since, today)}`,
    item.promised &&
      `${item.promised < today ? 'they said' : 'they say'} by ${formatDay(item.promised, today)}`,
    item.nudgeOn && (item.nudgeOn <= today ? 'nudge is due' : `nudge ${formatDay(item.nudgeOn, today)}`),
  ]
  return (
    <WaitLine
      share={share}
      promisedAt={promisedAt}
      nudgeAt={nudgeAt}
      words={words.filter(Boolean).join(' · ')}
    />
  )
}

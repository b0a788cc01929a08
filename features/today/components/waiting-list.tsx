import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import type { OwedAnswer } from '@/features/recruiters/queries'
import { formatDay, localDate, shortDay, waitingSince } from '@/lib/time'
import type { Today, Waiting } from '../arrange-today'
import { shownWaiting } from '../live-processes'
import { waitOf } from '../wait-of'
import { type WaitingRow, WaitingRows } from './waiting-rows'

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
  const companies = waiting.slice(0, shownWaiting)
  return (
    <Section title="They owe you" note={count || undefined}>
      {count === 0 && <p className="py-4 text-ink-soft">Nobody owes you an answer.</p>}
      <WaitingRows
        rows={[
          ...asked.map(({ draftId, name, company, since }) => ({
            href: `/drafts/${draftId}`,
            title: `${name} owes you an answer`,
            words: [since && `Since ${formatDay(localDate(since, zone), today)}`, company]
              .filter(Boolean)
              .join(' · '),
          })),
          ...companies.map(item => waitingRow(item, zone, today)),
        ]}
      />
      <AndMore href="/pipelines" count={count - asked.length - companies.length} of="you are waiting for" />
    </Section>
  )
}

function waitingRow(item: Waiting, zone: string, today: string): WaitingRow {
  const since = localDate(item.since, zone)
  const { share, promisedAt, nudgeAt } = waitOf({ ...item, since }, today)
  const words = [
    `Waiting ${waitingSince(since, today)}`,
    item.promised && `answer promised by ${shortDay(item.promised, today)}`,
    item.nudgeOn && (item.nudgeOn <= today ? 'nudge is due' : `nudge ${shortDay(item.nudgeOn, today)}`),
  ]
  return {
    href: `/pipelines/${item.pipelineId}`,
    title: item.company,
    ...(item.through && { through: item.through }),
    words: words.filter(Boolean).join(' · '),
    line: {
      share,
      ...(promisedAt !== null && { promisedAt }),
      ...(nudgeAt !== null && { nudgeAt }),
    },
  }
}

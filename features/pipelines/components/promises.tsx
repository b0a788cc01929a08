import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import { facts } from '@/features/next-steps/facts'
import { formatDay, localDate } from '@/lib/time'
import type { listPromises } from '../queries'

type Promised = Awaited<ReturnType<typeof listPromises>>[number]

/** What they said would happen, beside what did. */
export function Promises({
  promises,
  lastHeardAt,
  zone,
  now,
}: {
  promises: Promised[]
  lastHeardAt: Date | null
  zone: string
  now: Date
}) {
  const today = localDate(now, zone)
  const dated = promises.filter(promise => promise.date)
  return (
    <Section title="What they promised">
      {dated.length === 0 ? (
        <p className="py-4 text-ink-soft">
          No date yet. Whatever they tell you is kept here, beside what really happened.
        </p>
      ) : (
        <Timeline
          className="py-4"
          moments={dated.map(promise => ({
            key: promise.id,
            when: formatDay(promise.date ?? today, today),
            title: facts[promise.fact].label,
            detail: promise.keptOn
              ? `Happened ${formatDay(promise.keptOn, today)}`
              : promise.saidBy
                ? `Said by ${promise.saidBy}`
                : undefined,
            state:
              promise.keptOn || (promise.date ?? '') < today
                ? 'past'
                : promise.date === today
                  ? 'now'
                  : 'next',
          }))}
        />
      )}
      {lastHeardAt && (
        <p className="text-ink-soft text-sm">
          Last heard from {formatDay(localDate(lastHeardAt, zone), today)}
        </p>
      )}
    </Section>
  )
}

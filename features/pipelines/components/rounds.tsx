import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatWhen, localDate } from '@/lib/time'
import type { listRounds } from '../queries'

type Round = Awaited<ReturnType<typeof listRounds>>[number]

export function Rounds({ rounds, zone, now }: { rounds: Round[]; zone: string; now: Date }) {
  return (
    <Section title="Interviews" note={rounds.length || undefined}>
      {rounds.length === 0 && (
        <EmptyState title="No interview yet">
          When there’s a date, add the invitation. The rest follows from it.
        </EmptyState>
      )}
      <List>
        {rounds.map((round, index) => (
          <ListRow
            key={round.id}
            href={`/interviews/${round.id}`}
            title={`Round ${index + 1}: ${interviewKindWords[round.kind].toLowerCase()}`}
            meta={
              <>
                {formatWhen(round.startsAt, round.zone, { readerZone: zone, today: localDate(now, zone) })}
                {round.people.length > 0 && (
                  <>
                    <br />
                    <span className="wrap-anywhere">
                      {round.people.map(person => person.name).join(', ')}
                    </span>
                  </>
                )}
              </>
            }
            trailing={<RoundState round={round} now={now} />}
          />
        ))}
      </List>
    </Section>
  )
}

function RoundState({ round, now }: { round: Round; now: Date }) {
  if (round.state === 'cancelled') return <>Cancelled</>
  if (round.startsAt > now)
    return (
      <LinkButton href={`/interviews/${round.id}/brief` as Route} look="quiet" size="sm">
        Brief
      </LinkButton>
    )
  if (round.hasReflection) return <>Reflection done</>
  return (
    <LinkButton href={`/interviews/${round.id}/follow-up` as Route} look="quiet" size="sm">
      Take the minute
    </LinkButton>
  )
}

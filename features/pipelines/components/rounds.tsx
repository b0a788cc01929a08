import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { lastFew } from '@/lib/few'
import { formatWhen, localDate } from '@/lib/time'
import type { listRounds } from '../queries'

type Round = Awaited<ReturnType<typeof listRounds>>[number]

export function Rounds({
  rounds,
  more,
  all,
  zone,
  now,
}: {
  rounds: Round[]
  /** Where all of them are. */
  more: string
  all: boolean
  zone: string
  now: Date
}) {
  const shown = lastFew(rounds, all)
  return (
    <Section title="Interviews" note={rounds[0]?.total}>
      {rounds.length === 0 && (
        <EmptyState title="No interview yet">
          When there’s a date, add the invitation. The rest follows from it.
        </EmptyState>
      )}
      <AndMore href={more} count={shown.left} of="earlier interviews" />
      <List>
        {shown.rows.map(round => (
          <ListRow
            key={round.id}
            href={`/interviews/${round.id}`}
            title={`Round ${round.nth}: ${interviewKindWords[round.kind].toLowerCase()}`}
            meta={
              <>
                {formatWhen(round.startsAt, round.zone, { readerZone: zone, today: localDate(now, zone) })}
                {round.people.length > 0 && <span>{round.people.map(person => person.name).join(', ')}</span>}
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

import { Section } from '@/components/ui/section'
import { formatDay, localDate } from '@/lib/time'
import type { Round } from '../story'
import type { ProcessTurns } from '../story-queries'
import { PeopleRows, type Someone } from './people-rows'

/** Who is in it; the one to write to first: the recruiter in between, else whom one met last. */
export function ProcessPeople({
  id,
  recruiter,
  goesOn,
  rounds,
  zone,
  now,
  links,
}: {
  id: string
  recruiter: { id: string; name: string } | null
  /** Once it has ended there is nothing left to ask of the recruiter about it. */
  goesOn: boolean
  rounds: readonly Round[]
  zone: string
  now: Date
  links: ProcessTurns['links']
}) {
  const today = localDate(now, zone)
  const people = new Map<string, Someone & { write: string }>()
  if (recruiter)
    people.set(recruiter.id, {
      id: recruiter.id,
      name: recruiter.name,
      line: 'Recruiter',
      write: goesOn ? `/pipelines/${id}/ask` : `/people/${recruiter.id}`,
    })
  for (const round of rounds.toReversed())
    for (const person of round.people) {
      if (people.has(person.id)) continue
      const met = round.startsAt <= now ? 'Met' : 'You meet'
      const line = `${met} ${formatDay(localDate(round.startsAt, zone), today)}${person.email ? '' : ' · no address yet'}`
      people.set(person.id, { id: person.id, name: person.name, line, write: `/people/${person.id}` })
    }
  const all = [...people.values()]
  if (all.length === 0 && links.length === 0) return null
  return (
    <Section title="People" note={all.length || undefined}>
      <PeopleRows
        people={all
          .slice(0, 8)
          .map(({ write, ...person }, at) => (at === 0 && goesOn ? { ...person, write } : person))}
        links={links.slice(0, 2).map(({ id, label, expiresAt }) => ({
          id,
          title: `Shared page: ${label}`,
          line: `Open until ${formatDay(localDate(expiresAt, zone), today)}`,
        }))}
      />
      {all.length > 8 && (
        <p className="py-2 text-ink-soft text-sm">{`${all.length - 8} more, on each round`}</p>
      )}
    </Section>
  )
}

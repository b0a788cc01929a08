import type { Route } from 'next'
import { Avatar } from '@/components/ui/avatar'
import { LinkButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { formatDay, localDate } from '@/lib/time'
import type { Round } from '../story'
import type { ProcessTurns } from '../story-queries'

interface Someone {
  id: string
  name: string
  line: string
  write?: string
}

/** Who is in it; the one to write to first: the recruiter in between, else whom one met last. */
export function ProcessPeople({
  id,
  recruiter,
  rounds,
  zone,
  now,
  links,
}: {
  id: string
  recruiter: { id: string; name: string } | null
  rounds: readonly Round[]
  zone: string
  now: Date
  links: ProcessTurns['links']
}) {
  const today = localDate(now, zone)
  const people = new Map<string, Someone>()
  if (recruiter)
    people.set(recruiter.id, {
      id: recruiter.id,
      name: recruiter.name,
      line: 'Recruiter',
      write: `/pipelines/${id}/ask`,
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
      <List>
        {all.slice(0, 8).map((person, at) => (
          <ListRow
            key={person.id}
            href={`/people/${person.id}`}
            leading={<Avatar name={person.name} size="sm" />}
            title={<span className="wrap-anywhere">{person.name}</span>}
            meta={person.line}
            trailing={
              at === 0 &&
              person.write && (
                <LinkButton
                  href={person.write as Route}
                  look="quiet"
                  size="sm"
                  aria-label={`Write to ${person.name}`}
                >
                  Write
                </LinkButton>
              )
            }
          />
        ))}
        {links.slice(0, 2).map(link => (
          <ListRow
            key={link.id}
            href={`/share-links/${link.id}` as Route}
            leading={<Icon name="link-2" className="icon m-1.5 text-ink-soft" />}
            title={<span className="wrap-anywhere">{`Shared page: ${link.label}`}</span>}
            meta={`Open until ${formatDay(localDate(link.expiresAt, zone), today)}`}
          />
        ))}
      </List>
      {all.length > 8 && (
        <p className="py-2 text-ink-soft text-sm">{`${all.length - 8} more, on each round`}</p>
      )}
    </Section>
  )
}

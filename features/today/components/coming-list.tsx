import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatWhen } from '@/lib/time'
import type { Today } from '../arrange-today'
import { labelsOf } from './now-list'

const shown = 8

export function ComingList({ today: { coming, zone, today } }: { today: Today }) {
  return (
    <Section title="Coming up">
      {coming.length === 0 && (
        <EmptyState
          title="No interview in the next two weeks"
          action={
            <LinkButton href="/interviews/new" look="quiet">
              Add one
            </LinkButton>
          }
        >
          Drop in an invitation as soon as it arrives.
        </EmptyState>
      )}
      <List>
        {coming.slice(0, shown).map(item => {
          if (item.kind === 'drafts') {
            const { href, title, when } = labelsOf(item.todo, { zone, today })
            return <ListRow key={item.key} href={href as Route} title={title} meta={when} />
          }
          const { interview } = item
          return (
            <ListRow
              key={item.key}
              href={`/interviews/${interview.id}`}
              title={`${interview.company}: ${interviewKindWords[interview.kind].toLowerCase()}`}
              meta={formatWhen(interview.startsAt, interview.zone, { readerZone: zone, today })}
            />
          )
        })}
      </List>
      <AndMore href="/pipelines" count={coming.length - shown} of="coming up" />
    </Section>
  )
}

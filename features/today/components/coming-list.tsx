import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatWhen } from '@/lib/time'
import type { Today } from '../arrange-today'
import { labelsOf } from './now-list'

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
        {coming.map(item => {
          if (item.kind === 'drafts') {
            const { href, title, when } = labelsOf(item.todo, { zone, today })
            return (
              <ListRow
                key={item.key}
                href={href as Route}
                title={<span className="wrap-anywhere">{title}</span>}
                meta={when}
              />
            )
          }
          const { interview } = item
          return (
            <ListRow
              key={item.key}
              href={`/interviews/${interview.id}`}
              title={
                <span className="wrap-anywhere">{`${interview.company}: ${interviewKindWords[interview.kind].toLowerCase()}`}</span>
              }
              meta={formatWhen(interview.startsAt, interview.zone, { readerZone: zone, today })}
            />
          )
        })}
      </List>
    </Section>
  )
}

import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { difficultyLabels } from '@/features/vocabulary/questions'
import type { Aftermath } from '../queries'

/** What was asked in this round, by them and by oneself. */
export function AskedHere({ asked }: { asked: Aftermath['asked'] }) {
  if (asked.length === 0) return null
  return (
    <Section title="Questions" note={asked.length}>
      <List>
        {asked.map(({ id, text, direction, difficulty }) => (
          <ListRow
            key={id}
            href={`/questions/${id}`}
            title={text}
            meta={
              direction === 'asked_by_me'
                ? 'I asked'
                : ['They asked', difficulty && difficultyLabels[difficulty]].filter(Boolean).join(' · ')
            }
          />
        ))}
      </List>
    </Section>
  )
}

import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { formatDay, localDate } from '@/lib/time'
import type { Today } from '../arrange-today'

/** Who owes an answer, and since when. Silence is not a verdict. */
export function WaitingList({ today: { waiting, zone, today } }: { today: Today }) {
  if (waiting.length === 0) return null
  return (
    <Section title="Waiting on" note={waiting.length}>
      <List>
        {waiting.map(item => (
          <ListRow
            key={item.pipelineId}
            href={`/pipelines/${item.pipelineId}`}
            title={
              <span className="wrap-anywhere">
                {item.through ? `${item.company}, through ${item.through}` : item.company}
              </span>
            }
            meta={
              <>
                Since {formatDay(localDate(item.since, zone), today)}
                {item.promised && (
                  <>
                    <br />
                    {item.promised < today ? 'They said by' : 'They said by'}{' '}
                    {formatDay(item.promised, today)}
                  </>
                )}
              </>
            }
          />
        ))}
      </List>
    </Section>
  )
}

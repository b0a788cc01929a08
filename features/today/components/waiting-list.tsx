import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { formatDay, localDate } from '@/lib/time'
import type { Today } from '../arrange-today'

const shown = 6

/** Who owes an answer, and since when. Silence is not a verdict. */
export function WaitingList({ today: { waiting, waitingCount, zone, today } }: { today: Today }) {
  if (waiting.length === 0) return null
  return (
    <Section title="Waiting on" note={waitingCount}>
      <List>
        {waiting.slice(0, shown).map(item => (
          <ListRow
            key={item.pipelineId}
            href={`/pipelines/${item.pipelineId}`}
            title={item.through ? `${item.company}, through ${item.through}` : item.company}
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
      <AndMore href="/pipelines" count={waitingCount - shown} of="you are waiting for" />
    </Section>
  )
}

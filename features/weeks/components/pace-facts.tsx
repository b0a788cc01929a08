import { DefinitionList } from '@/components/ui/definition-list'
import { Panel } from '@/components/ui/section'
import { type LocalDate, relativeDay } from '@/lib/time'
import type { Pace } from '../pace'

/** The floor, the last new start, the largest basket, and one line when the search rests on little. */
export function PaceFacts({ pace, floor, today }: { pace: Pace; floor: number; today: LocalDate }) {
  const { live, pastFirst, lastStartOn, most, line } = pace
  return (
    <>
      {line && (
        <Panel tone="now">
          <p className="text-lg">{line}</p>
        </Panel>
      )}
      <DefinitionList
        className="mt-4"
        unknown="None yet"
        items={[
          {
            term: 'Live processes',
            detail: `${live}${live >= floor ? `, at or above the ${floor} you want` : `; you want ${floor}`}`,
          },
          { term: 'Past a first conversation', detail: String(pastFirst) },
          { term: 'Last new start', detail: lastStartOn ? relativeDay(lastStartOn, today) : undefined },
          {
            term: 'Where most of four weeks went',
            detail: most ? (
              <span className="wrap-anywhere">{`${most.company}, ${Math.round(most.share * 100)} %`}</span>
            ) : (
              'Too little to say'
            ),
          },
        ]}
      />
    </>
  )
}

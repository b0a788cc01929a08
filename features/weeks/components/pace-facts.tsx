import { DefinitionList } from '@/components/ui/definition-list'
import { Panel } from '@/components/ui/section'
import { inDays } from '@/lib/in-days'
import { type Pace, pastFirstFloor } from '../pace'

/** The two floors, the days since something new began, the largest basket, and a line when it all rests on little. */
export function PaceFacts({ pace, floor }: { pace: Pace; floor: number }) {
  const { live, pastFirst, daysSinceFirst, daysSinceApplication, most, line } = pace
  return (
    <>
      {line && (
        <Panel tone="now" className="mt-4">
          <p className="text-lg">{line}</p>
        </Panel>
      )}
      <DefinitionList
        className="mt-4"
        unknown="None yet"
        items={[
          {
            term: 'Processes under way',
            detail: `${live}, your goal is ${floor}`,
          },
          {
            term: 'Past a first conversation',
            detail: `${pastFirst}${pastFirst >= pastFirstFloor ? '' : ` (${pastFirstFloor} make waiting easier)`}`,
          },
          { term: 'Last new first conversation', detail: daysAgo(daysSinceFirst) },
          { term: 'Last application', detail: daysAgo(daysSinceApplication) },
          {
            term: 'Took the most of the last 4 weeks',
            detail: most ? (
              <span className="wrap-anywhere">{`${most.company}, ${Math.round(most.share * 100)}%`}</span>
            ) : (
              'Too little to say'
            ),
          },
        ]}
      />
    </>
  )
}

function daysAgo(days: number | null): string | undefined {
  if (days === null) return undefined
  if (days === 0) return 'today'
  return `${inDays(days)} ago`
}

import { clsx } from 'clsx'
import type { AnalysisCriterion } from '@/db/enums'
import { criteria } from '../criteria'
import { Score } from './score'

export interface Column {
  id: string
  name: string
  scores: Record<AnalysisCriterion, number | null>
}

/** How much room the rows' names get beside so many columns. */
const first: Record<number, string> = { 1: 'w-2/3', 2: 'w-2/5 sm:w-1/2', 3: 'w-1/4 sm:w-2/5' }

/** Scores beside each other. A dash is "don't know yet"; the higher of a row is bold and carries a word. */
export function SideBySide({
  columns,
  rows,
  dealBreakers,
}: {
  columns: readonly Column[]
  rows: readonly AnalysisCriterion[]
  dealBreakers: readonly AnalysisCriterion[]
}) {
  // What decides stands there even while it is not known.
  const seen = rows.filter(
    row => dealBreakers.includes(row) || columns.some(column => column.scores[row] !== null),
  )
  if (seen.length === 0) return null
  const unseen = rows.filter(row => !seen.includes(row))
  return (
    <>
      <div
        className={clsx(
          columns.length > 3 && 'relative overflow-x-auto',
          columns.length === 1 && 'max-w-[42rem]',
        )}
      >
        <table
          className={clsx(
            'w-full border-collapse text-left',
            columns.length > 3 ? 'min-w-xl' : 'table-fixed',
          )}
        >
          <caption className="sr-only">Scores from 1 to 5, compared</caption>
          <thead>
            <tr className="border-line border-b align-bottom">
              <th
                scope="col"
                className={clsx('py-2 pr-3 font-normal text-ink-soft text-sm', first[columns.length])}
              >
                Your score, 1 to 5
              </th>
              {columns.map(column => (
                <th
                  key={column.id}
                  scope="col"
                  className="hyphens-auto py-2 pl-2 text-right align-bottom text-xs sm:pl-3 sm:text-sm"
                >
                  <span className="wrap-break-word line-clamp-3">{column.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map(row => {
              const known = columns.flatMap(column => column.scores[row] ?? [])
              const best =
                known.length > 1 && Math.max(...known) > Math.min(...known) ? Math.max(...known) : null
              return (
                <tr key={row} className="score-row">
                  <th scope="row">
                    {criteria[row].label}
                    {dealBreakers.includes(row) && (
                      <span className="block text-ink-soft text-sm">deal-breaker</span>
                    )}
                  </th>
                  {columns.map(column => (
                    <td key={column.id} className="score-cell">
                      <Score
                        value={column.scores[row]}
                        {...(best !== null && column.scores[row] === best && { isBest: true })}
                      />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {unseen.length > 0 && (
        <p className="mt-3 text-ink-soft text-sm">
          {`Not known of ${columns.length > 1 ? 'any of them' : 'it'} yet: ${unseen.map(row => criteria[row].label.replace(/^./, letter => letter.toLowerCase())).join('; ')}.`}
        </p>
      )}
    </>
  )
}

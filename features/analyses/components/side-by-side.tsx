import type { AnalysisCriterion } from '@/db/enums'
import { criteria } from '../criteria'

export interface Column {
  id: string
  name: string
  scores: Record<AnalysisCriterion, number | null>
}

/** Scores beside each other. A dash is "don't know yet"; the row that tells most apart carries a mark and a word. */
export function SideBySide({
  columns,
  rows,
  dealBreakers,
}: {
  columns: readonly Column[]
  rows: readonly AnalysisCriterion[]
  dealBreakers: readonly AnalysisCriterion[]
}) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">Scores from 1 to 5, side by side</caption>
        <thead>
          <tr className="border-line border-b align-bottom">
            <th scope="col" className="py-2 pr-3 font-normal text-ink-soft text-sm">
              1 to 5
            </th>
            {columns.map(column => (
              <th key={column.id} scope="col" className="wrap-anywhere min-w-20 py-2 pl-3 text-right">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const known = columns.flatMap(column => column.scores[row] ?? [])
            const best =
              known.length > 1 && Math.max(...known) > Math.min(...known) ? Math.max(...known) : null
            return (
              <tr key={row} className="border-line border-b">
                <th scope="row" className="py-2.5 pr-3 font-normal">
                  {criteria[row].label}
                  {dealBreakers.includes(row) && (
                    <span className="block text-ink-soft text-sm">deal-breaker</span>
                  )}
                </th>
                {columns.map(column => (
                  <td key={column.id} className="py-2.5 pl-3 text-right tabular-nums">
                    <Score value={column.scores[row]} isBest={best !== null && column.scores[row] === best} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Score({ value, isBest }: { value: number | null; isBest: boolean }) {
  if (value === null)
    return (
      <span className="text-ink-faint">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not known yet</span>
      </span>
    )
  return isBest ? (
    <strong className="inline-block rounded-sm bg-glow px-2">
      {value}
      <span className="sr-only"> (higher)</span>
    </strong>
  ) : (
    <span className="px-2">{value}</span>
  )
}

import type { ReactNode } from 'react'
import { drawn } from './drawn'

/** `full` is what went well or counts, `half` what went otherwise, `pale` what is open. */
type Tone = 'full' | 'half' | 'pale'

interface Part {
  tone: Tone
  count: number
  /** What the part is, where its own sign stands before it. */
  words?: string | false
}

export interface BarRow {
  key: string
  label: ReactNode
  parts: readonly Part[]
  /** The same in words or figures, where the parts have none of their own; what a screen reader hears. */
  words?: string
}

/** Rows of bars on one scale. A table: what a bar shows stands beside it in words. */
export function Bars({ caption, rows }: { caption: string; rows: readonly BarRow[] }) {
  const total = ({ parts }: BarRow) => parts.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...rows.map(total))
  return (
    <table className="bars">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td className="bar-place">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                {row.parts.map(({ tone, count }, index) =>
                  count > 0 ? (
                    <path
                      key={tone}
                      className={tone}
                      d={bar((before(row.parts, index) / most) * 100, (count / most) * 100)}
                    />
                  ) : null,
                )}
              </svg>
            </td>
            <td className="bar-words">{row.words ?? <Legend parts={row.parts} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Legend = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ tone, count, words }) =>
    count > 0 && words ? (
      <span key={tone}>
        <i aria-hidden="true" className={tone} />
        {`${words} `}
      </span>
    ) : null,
  )

const bar = (x: number, width: number) => `M${drawn(x)} 0h${drawn(width)}v8h-${drawn(width)}`

const before = (parts: readonly Part[], index: number) =>
  parts.slice(0, index).reduce((sum, { count }) => sum + count, 0)

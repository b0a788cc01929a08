import type { ReactNode } from 'react'

/** `full` is what went well or counts, `half` what went otherwise, `pale` what is open. */
type Tone = 'full' | 'half' | 'pale'

interface Part {
  tone: Tone
  count: number
}

export interface BarRow {
  key: string
  label: ReactNode
  parts: readonly Part[]
  /** The same in words or figures; what a screen reader hears. */
  words: string
}

const fills: Record<Tone, { fill: string; opacity: number }> = {
  full: { fill: 'var(--act)', opacity: 1 },
  half: { fill: 'var(--edge)', opacity: 0.75 },
  pale: { fill: 'var(--edge)', opacity: 0.3 },
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
            <td>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="8" fill="var(--track)" />
                {row.parts.map(({ tone, count }, index) => (
                  <rect
                    key={tone}
                    x={(before(row.parts, index) / most) * 100}
                    width={(count / most) * 100}
                    height="8"
                    {...fills[tone]}
                  />
                ))}
              </svg>
            </td>
            <td>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const before = (parts: readonly Part[], index: number) =>
  parts.slice(0, index).reduce((sum, { count }) => sum + count, 0)

'use client'

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { rowMark } from '@/lib/page-rows'
import { lineInWords } from '../line-words'
import { dayWidth, linesAtFirst, looks, middle, shapes } from '../mark-shapes'
import type { MarkKind } from '../timeline'

export interface Drawn {
  id: string
  company: string
  role: string
  /** Each with the number of its day. */
  marks: readonly (readonly [MarkKind, number])[]
  /** For so many days, up to today. */
  quietFor?: number | undefined
  /** From which day to which: silence, and the process itself. */
  quiet: readonly (readonly [number, number])[]
  life?: readonly [number, number]
}

/** Drawn on the server like all else; here so that a line is sent once as a picture and once as a few numbers. */
export function TimelineRows({
  rows,
  days,
}: {
  rows: readonly Drawn[]
  /** The days of these weeks: '24 Nov'. */
  days: readonly string[]
}) {
  return rows.map((row, index) => (
    <tr key={row.id} id={rowMark(index, linesAtFirst)}>
      <th scope="row">
        <Link href={`/pipelines/${row.id}` as Route}>{row.company}</Link>
        <small>{row.role}</small>
      </th>
      <td>
        <svg className="marks" role="img" aria-label={lineInWords(row.marks, days, row.quietFor)}>
          {pathsOf(row).map(([look, d]) => d && <path key={look} className={look} d={d} />)}
        </svg>
      </td>
    </tr>
  ))
}

function pathsOf({ marks, quiet, life }: Drawn) {
  const drawn = (kinds: readonly MarkKind[]) =>
    marks.map(([kind, day]) => (kinds.includes(kind) ? shapes[kind]((day + 0.5) * dayWidth) : '')).join('')
  const edge = (day: number) => day * dayWidth
  // Silence stands clear of what it lies between.
  const still = ([from, until]: readonly [number, number]) =>
    `M${edge(from) + 6} 4H${edge(until) - 6}V20H${edge(from) + 6}z`
  return [
    ['quiet', quiet.map(still).join('')],
    ['life', life ? `M${edge(life[0])} ${middle}H${edge(life[1])}` : ''],
    ['full', drawn(looks.full)],
    ['open', drawn(looks.open)],
    ['cross', drawn(looks.cross)],
    ['lamp', drawn(['answer'])],
  ] as const
}

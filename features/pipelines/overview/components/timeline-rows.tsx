'use client'

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { rowMark } from '@/lib/paging'
import { looks, middle, shapes } from '../mark-shapes'
import type { MarkKind } from '../timeline'

export interface Drawn {
  id: string
  company: string
  role: string
  /** What the picture shows, for whoever does not see it. */
  words: string
  marks: readonly (readonly [MarkKind, number])[]
  /** From where to where: silence, and the process itself. */
  quiet: readonly (readonly [number, number])[]
  life?: readonly [number, number]
}

/** Drawn on the server like all else; here so that a line is sent once as a picture and once as a few numbers. */
export function TimelineRows({ rows, width }: { rows: readonly Drawn[]; width: number }) {
  return rows.map((row, index) => (
    <tr key={row.id} id={rowMark(index)}>
      <th scope="row">
        <Link href={`/pipelines/${row.id}` as Route}>{row.company}</Link>
        <small>{row.role}</small>
      </th>
      <td>
        <svg className="marks" width={width} height="24" role="img" aria-label={row.words}>
          {pathsOf(row).map(([look, d]) => d && <path key={look} className={look} d={d} />)}
        </svg>
      </td>
    </tr>
  ))
}

function pathsOf({ marks, quiet, life }: Drawn) {
  const drawn = (kinds: readonly MarkKind[]) =>
    marks.map(([kind, x]) => (kinds.includes(kind) ? shapes[kind](x) : '')).join('')
  return [
    ['quiet', quiet.map(([from, until]) => `M${from} 4H${until}V20H${from}z`).join('')],
    ['life', life ? `M${life[0]} ${middle}H${life[1]}` : ''],
    ['full', drawn(looks.full)],
    ['open', drawn(looks.open)],
    ['cross', drawn(looks.cross)],
    ['lamp', drawn(['answer'])],
  ] as const
}

import type { Route } from 'next'
import type { CSSProperties } from 'react'
import { Link } from '@/components/ui/link'
import { More } from '@/components/ui/more'
import type { Paged } from '@/lib/paging'
import { rowMark } from '@/lib/paging'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { type Ask, addressOf, paramsOf } from '../ask'
import { type Clock, type Standing, shortDay } from '../card'
import { lineInWords } from '../line-words'
import {
  dayWidth,
  type Line,
  type MarkKind,
  marksOf,
  placeOf,
  type Span,
  silencesOf,
  weeks,
  weeksOf,
  windowAt,
  within,
} from '../timeline'

const middle = 12
/** A mark's shape around x; its meaning is told by shape first, then by line and fill. */
const shapes: Record<MarkKind, (x: number) => string> = {
  held: x => `M${x - 4} 5h8v14h-8z`,
  planned: x => `M${x - 4} 5h8v14h-8z`,
  promised: x => `M${x} 6l6 6-6 6-6-6z`,
  kept: x => `M${x} 6l6 6-6 6-6-6z`,
  missed: x => `M${x - 5} 7l10 10M${x + 5} 7l-10 10`,
  reply: x => `M${x - 4} ${middle}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  answer: x => `M${x - 6} 7h12l-6 11z`,
}
/** Which marks are drawn in one go: line or fill. */
const looks: Record<'full' | 'open' | 'cross', readonly MarkKind[]> = {
  full: ['held', 'kept', 'reply'],
  open: ['planned', 'promised'],
  cross: ['missed'],
}

const legend: readonly (readonly [MarkKind, string])[] = [
  ['held', 'Interview'],
  ['planned', 'To come'],
  ['promised', 'They’ll answer by'],
  ['kept', 'In time'],
  ['missed', 'Not in time'],
  ['reply', 'They replied'],
  ['answer', 'Answer the offer'],
]

/** One line for each process over the weeks: which of them moves, and which has gone quiet, at one look. */
export function ProcessTimeline({
  ask,
  page,
  total,
  lines,
  back,
  clock,
}: {
  ask: Ask
  page: Paged<Standing>
  total: number
  lines: ReadonlyMap<string, Line>
  /** So many pages into the past. */
  back: number
  clock: Clock
}) {
  const today = localDate(clock.now, clock.zone)
  const span = windowAt(today, back)
  const width = weeks.all * 7 * dayWidth
  const to = (pages: number) => addressOf(ask, {}, pages > 0 ? { back: String(pages) } : {}) as Route
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ul className="legend">
          {legend.map(([kind, words]) => (
            <li key={kind}>
              <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true" className="marks">
                <path className={lookOf(kind)} d={shapes[kind](8)} />
              </svg>
              {words}
            </li>
          ))}
          <li>
            <span className="quiet-sign" aria-hidden="true" />
            Silence
          </li>
        </ul>
        <nav aria-label="Weeks" className="flex gap-4 text-sm">
          <Link href={to(back + 1)} className="row-more">
            Earlier weeks
          </Link>
          {back > 0 && (
            <Link href={to(back - 1)} className="row-more">
              Later weeks
            </Link>
          )}
        </nav>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="timeline" aria-label="Timeline" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Process</th>
              <th scope="col">
                <span className="sr-only">{`${formatDay(span.from, today)} and the ten weeks from there`}</span>
                <span aria-hidden="true" className="weeks">
                  {weeksOf(span).map(monday => (
                    <span key={monday}>{headOf(monday)}</span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row, index) => (
              <tr key={row.id} id={rowMark(index)}>
                <th scope="row">
                  <Link href={`/pipelines/${row.id}` as Route}>{row.company}</Link>
                  <small>{row.role}</small>
                </th>
                <td>
                  <Picture line={lines.get(row.id)} span={span} today={today} width={width} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {today >= span.from && today < span.until && (
          <div aria-hidden="true" style={{ '--at': `${placeOf(today, span)}px` } as CSSProperties}>
            <span className="begin-here" />
            <span className="today-line">Today</span>
          </div>
        )}
      </section>
      <More
        path="/pipelines"
        keep={{ ...paramsOf(ask), ...(back > 0 && { back: String(back) }) }}
        page={page}
        total={total}
      />
    </>
  )
}

function Picture({
  line,
  span,
  today,
  width,
}: {
  line: Line | undefined
  span: Span
  today: LocalDate
  width: number
}) {
  if (!line) return null
  const marks = marksOf(line, span, today)
  const quiet = silencesOf(line, today).flatMap(stretch => within(stretch, span) ?? [])
  const life = within({ from: line.from, until: line.until ?? span.until }, span)
  const edge = (day: LocalDate) => placeOf(day, span) - dayWidth / 2
  const drawn = (kinds: readonly MarkKind[]) =>
    marks
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, day }) => shapes[kind](placeOf(day, span)))
      .join('')
  const paths = [
    [
      'quiet',
      quiet
        .map(
          ({ from, until }) => `M${edge(from)} 4h${edge(until) - edge(from)}v16h${edge(from) - edge(until)}z`,
        )
        .join(''),
    ],
    ['life', life ? `M${edge(life.from)} ${middle}H${edge(life.until)}` : ''],
    ['full', drawn(looks.full)],
    ['open', drawn(looks.open)],
    ['cross', drawn(looks.cross)],
    ['lamp', drawn(['answer'])],
  ]
  return (
    <svg className="marks" width={width} height="24" role="img" aria-label={lineInWords(line, marks, today)}>
      {paths.map(([look, d]) => d && <path key={look} className={look} d={d} />)}
    </svg>
  )
}

const lookOf = (kind: MarkKind) =>
  (Object.keys(looks) as (keyof typeof looks)[]).find(look => looks[look].includes(kind)) ?? 'lamp'

/** '12 Oct', for the head of a week. */
const headOf = (monday: LocalDate) => shortDay(monday).replace(/^\S+ /, '')

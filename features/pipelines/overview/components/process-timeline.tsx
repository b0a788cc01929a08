import type { Route } from 'next'
import type { CSSProperties } from 'react'
import { Link } from '@/components/ui/link'
import { More } from '@/components/ui/more'
import type { Paged } from '@/lib/paging'
import { addDays, formatDay, type LocalDate, localDate, shortDay } from '@/lib/time'
import { type Ask, addressOf, paramsOf } from '../ask'
import type { Clock, Standing } from '../card'
import { dayWidth, lookOf, shapes } from '../mark-shapes'
import {
  type Line,
  type MarkKind,
  marksOf,
  nthOf,
  placeOf,
  quietFor,
  type Span,
  silencesOf,
  weeks,
  weeksOf,
  windowAt,
  within,
} from '../timeline'
import { type Drawn, TimelineRows } from './timeline-rows'

const legend: readonly (readonly [MarkKind, string])[] = [
  ['held', 'Interview'],
  ['planned', 'To come'],
  ['promised', 'Answer promised'],
  ['kept', 'Came in time'],
  ['missed', 'Did not come'],
  ['reply', 'They replied'],
  ['answer', 'Your answer is due'],
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
  const drawn = page.rows.map(row => drawnLine(row, lines.get(row.id), span, today))
  const to = (pages: number) => addressOf(ask, {}, pages > 0 ? { back: String(pages) } : {}) as Route
  return (
    <div className="flex flex-col *:max-w-full">
      <nav aria-label="Weeks" className="mb-3 flex gap-4 text-sm">
        <Link href={to(back + 1)} className="row-more">
          Earlier weeks
        </Link>
        {back > 0 && (
          <Link href={to(back - 1)} className="row-more">
            Later weeks
          </Link>
        )}
      </nav>
      {/* On a phone the lines come first. */}
      <ul className="legend mb-3 max-sm:order-last max-sm:mt-4" aria-label="What the signs mean">
        {legend
          .filter(([kind]) => drawn.some(({ marks }) => marks.some(([of]) => of === kind)))
          .map(([kind, words]) => (
            <li key={kind}>
              <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true" className="marks">
                <path className={lookOf(kind)} d={shapes[kind](8)} />
              </svg>
              {words}
            </li>
          ))}
        {drawn.some(({ quiet }) => quiet.length > 0) && (
          <li>
            <span className="quiet-sign" aria-hidden="true" />
            Silence
          </li>
        )}
      </ul>
      <section
        className="timeline"
        aria-label="Timeline"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        tabIndex={0}
        style={{ '--width': `${weeks.all * 7 * dayWidth}px` } as CSSProperties}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Process</th>
              <th scope="col">
                <span className="sr-only">{`${formatDay(span.from, today)} and the ten weeks from there`}</span>
                <span aria-hidden="true" className="weeks">
                  {weeksOf(span).map(monday => (
                    <span key={monday}>{dateOf(monday)}</span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            <TimelineRows
              days={Array.from({ length: weeks.all * 7 }, (_, nth) => dateOf(addDays(span.from, nth), today))}
              rows={drawn}
            />
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
    </div>
  )
}

/** One line as it is sent: everything placed already, so that a hundred are light. */
function drawnLine(row: Standing, line: Line | undefined, span: Span, today: LocalDate): Drawn {
  const { id, company, role } = row
  if (!line) return { id, company, role, marks: [], quiet: [] }
  const marks = marksOf(line, span, today)
  const part = ({ from, until }: Span) => [nthOf(from, span), nthOf(until, span)] as const
  const life = within({ from: line.from, until: line.until ?? span.until }, span)
  return {
    id,
    company,
    role,
    quietFor: quietFor(line, today),
    marks: marks.map(({ kind, day }) => [kind, nthOf(day, span)] as const),
    quiet: silencesOf(line, today)
      .flatMap(stretch => within(stretch, span) ?? [])
      .map(part),
    ...(life && { life: part(life) }),
  }
}

/** '12 Oct': of a row of them the weekday says nothing. */
const dateOf = (day: LocalDate, today?: LocalDate) => shortDay(day, today).replace(/^\S+ /, '')

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { AndMore } from '@/components/ui/more'
import { Summary } from '@/components/ui/summary'
import { silenceNotes, sourceLine } from '../benchmarks'
import { ownWaitsLine, type WaitingWeather } from '../waiting'

export interface WaitingFor {
  id: string
  company: string
  weather: WaitingWeather
}

/** Where today lies in the usual wait: context with its source, never the odds of one person. */
export function WaitingRoom({
  waiting,
  left,
  ownWaits,
}: {
  waiting: readonly WaitingFor[]
  /** How many more one waits for. */
  left: number
  ownWaits: readonly number[]
}) {
  return (
    <figure className="grid grid-cols-1 gap-6 py-4">
      {waiting.length === 0 && <p className="text-ink-soft">Nobody owes you an answer right now.</p>}
      {waiting.map(({ id, company, weather }) => (
        <div key={id}>
          <p className="wrap-anywhere font-medium">
            <Link href={`/pipelines/${id}` as Route} className="underline decoration-edge underline-offset-4">
              {company}
            </Link>
          </p>
          <WaitLine weather={weather} />
          <p className="text-ink-soft text-sm">{weather.line}</p>
        </div>
      ))}
      <AndMore href="/pipelines" count={left} of="you are waiting for" />
      {waiting.some(({ weather }) => weather.marks.length === 0) && (
        <p className="text-ink-soft text-sm">
          Where there’s no line, there are no reliable figures for that country, or they count from a day not
          recorded here, such as the application.
        </p>
      )}
      <p>{ownWaitsLine(ownWaits)}</p>
      <details>
        <Summary small>The figures and their sources</Summary>
        <ul className="grid gap-2 py-2 text-sm">
          {[
            ...new Map(
              waiting.flatMap(({ weather }) => weather.marks).map(mark => [mark.text + mark.source, mark]),
            ).values(),
          ].map(mark => (
            <li key={mark.text + mark.source}>{`${mark.text} (${mark.source})`}</li>
          ))}
          {silenceNotes.map(note => (
            <li key={note.text}>{`${note.text} (${sourceLine(note)})`}</li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

function WaitLine({ weather: { marks } }: { weather: WaitingWeather }) {
  if (marks.length === 0) return null
  const end = Math.max(...marks.flatMap(mark => [mark.day, mark.today])) * 1.1
  const x = (day: number) => (day / end) * 100
  return (
    <table className="my-2 w-full text-sm">
      <caption className="sr-only">Days waited, next to how long others waited</caption>
      <tbody>
        {marks.map(mark => (
          <tr key={mark.text}>
            <th scope="row" className="w-28 py-1 pr-3 text-left font-normal text-ink-soft">
              {mark.from === 'application'
                ? 'since applying'
                : mark.from === 'first_interview'
                  ? 'since the first'
                  : 'since the last'}
            </th>
            <td>
              <svg
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                role="img"
                aria-label={`Day ${mark.today}; others ${Math.round(mark.day)}`}
                className="h-4 w-full"
              >
                <rect y="2" width="100" height="2" fill="var(--track)" />
                <rect y="2" width={x(mark.today)} height="2" fill="var(--act)" />
                <rect x={x(mark.day) - 0.5} width="1" height="6" fill="var(--ink)" />
              </svg>
            </td>
            <td className="w-24 py-1 pl-3 text-right tabular-nums">{`${mark.today} of ${Math.round(mark.day)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { AndMore } from '@/components/ui/more'
import { Summary } from '@/components/ui/summary'
import { silenceNotes, sourceLine } from '../benchmarks'
import { type OwnWaits, ownWaitsLine, type WaitingWeather } from '../waiting'
import { drawn } from './drawn'

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
  ownWaits: OwnWaits
}) {
  return (
    <figure className="grid grid-cols-1 gap-6 py-4">
      {waiting.length === 0 && <p className="text-ink-soft">Nobody owes you an answer right now.</p>}
      {waiting.length > 0 && (
        <ul className="waiting-room">
          {waiting.map(({ id, company, weather }) => (
            <li key={id}>
              <Link href={`/pipelines/${id}` as Route}>{company}</Link>
              <WaitLine weather={weather} />
              <p>{weather.line}</p>
            </li>
          ))}
        </ul>
      )}
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
  const x = (day: number) => drawn((day / end) * 100)
  return (
    <table>
      <tbody>
        {marks.map(mark => (
          <tr key={mark.from + mark.day}>
            <th scope="row">{sinceWords[mark.from]}</th>
            <td>
              <svg
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                role="img"
                aria-label={`Day ${mark.today}; others ${Math.round(mark.day)}`}
              >
                <path d={`M0 2h${x(mark.today)}v2H0`} />
                <path className="mark" d={`M${x(mark.day)} 0v6`} />
              </svg>
            </td>
            <td>{`${mark.today} of ${Math.round(mark.day)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sinceWords = {
  application: 'since applying',
  first_interview: 'since the first',
  last_interview: 'since the last',
} as const

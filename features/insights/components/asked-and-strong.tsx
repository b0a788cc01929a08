import { questionTypeLabels } from '@/features/vocabulary/questions'
import { strengthLabels } from '@/features/vocabulary/tags'
import type { QuestionCount, StrengthMonths } from '../over-time'
import { Bars } from './bars'
import { drawn } from './drawn'

/** What they ask, and how it went. */
export function QuestionKinds({ counts }: { counts: readonly QuestionCount[] }) {
  return (
    <div className="py-4">
      <Bars
        caption="Questions by kind, and how they went"
        rows={counts.map(({ type, comfortable, stretched, stumped }) => ({
          key: type,
          label: questionTypeLabels[type],
          parts: [
            { tone: 'full', count: comfortable, words: `${comfortable} comfortable` },
            { tone: 'pale', count: stretched, words: `${stretched} stretched you` },
            { tone: 'half', count: stumped, words: `${stumped} stumped you` },
          ],
        }))}
      />
    </div>
  )
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const nameOf = (month: string) => monthNames.format(new Date(`${month}-15T00:00:00Z`))

/** What you did well, month by month: a larger dot for more interviews. */
export function StrengthsOverTime({ months, rows }: StrengthMonths) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  return (
    <>
      <p className="mb-2 text-ink-soft text-sm">
        What went well, month by month: the bigger the dot, the more interviews.
      </p>
      <table className="dots">
        <caption className="sr-only">In how many interviews of each month a strength was noted</caption>
        <thead>
          <tr>
            <td />
            {months.map(month => (
              <th key={month} scope="col">
                {nameOf(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ strength, counts }) => (
            <tr key={strength}>
              <th scope="row">{strengthLabels[strength]}</th>
              {counts.map((count, index) => (
                <td key={months[index]}>
                  <svg viewBox="0 0 20 20" aria-hidden="true">
                    <circle
                      cx="10"
                      cy="10"
                      r={count === 0 ? 1.25 : drawn(3 + (count / most) * 6)}
                      className={count === 0 ? 'none' : undefined}
                    />
                  </svg>
                  <span className="sr-only">{count}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

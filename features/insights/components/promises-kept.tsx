import type { CompanyPromises } from '../promises'
import { Bars } from './bars'

const missed = ({ late, waiting }: CompanyPromises) =>
  [late > 0 && `${late} late`, waiting > 0 && `${waiting} passed, no word`].filter(Boolean).join(', ')

/** Which companies answered by the day they named. */
export function PromisesKept({ companies }: { companies: readonly CompanyPromises[] }) {
  if (companies.length === 0)
    return (
      <p className="py-4 text-ink-soft">
        When someone names a day for their answer, this shows who keeps it. Nobody has yet.
      </p>
    )
  return (
    <div className="py-4">
      <Bars
        caption="Days that companies named, and what became of them"
        rows={companies.map(row => ({
          key: row.company,
          label: row.company,
          parts: [
            { tone: 'full', count: row.kept, words: `${row.kept} kept` },
            { tone: 'half', count: row.late + row.waiting, words: missed(row) },
            { tone: 'pale', count: row.open, words: `${row.open} to come` },
          ],
        }))}
      />
    </div>
  )
}

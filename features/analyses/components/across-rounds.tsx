import { Section } from '@/components/ui/section'
import { criteria } from '../criteria'
import type { VerdictAcrossRounds } from '../verdict'

/** Would I still say yes? What moved between the rounds, and what is still to be asked. */
export function AcrossRounds({ across, rounds }: { across: VerdictAcrossRounds; rounds: number }) {
  if (rounds === 0) return null
  return (
    <Section title={rounds > 1 ? `Over ${rounds} rounds` : 'So far'}>
      <div className="grid max-w-read gap-3 py-4">
        <p className="font-semibold">{across.line}</p>
        {across.broken.length > 0 && <p>{`Deal-breaker: ${names(across.broken)}`}</p>}
        {across.moved.length > 0 && (
          <ul className="grid gap-1 text-ink-soft">
            {across.moved.map(({ criterion, from, to }) => (
              <li key={criterion}>{`${criteria[criterion].label}: ${from}, now ${to}`}</li>
            ))}
          </ul>
        )}
        {across.open.length > 0 && (
          <p className="text-ink-soft text-sm">
            {`${across.open.length} of 12 not known yet. Those you marked become questions in your next brief.`}
          </p>
        )}
      </div>
    </Section>
  )
}

const names = (rows: VerdictAcrossRounds['broken']) => rows.map(row => criteria[row].label).join('; ')

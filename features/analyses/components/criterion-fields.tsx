'use client'

import { RadioChips } from '@/components/ui/choice'
import { Summary } from '@/components/ui/summary'
import { TextField } from '@/components/ui/text-field'
import { type AnalysisCriterion, expectationGaps } from '@/db/enums'
import { criteria, expectationGapLabels } from '../criteria'

interface Score {
  score: number | null
  dontKnow: boolean
  gap: (typeof expectationGaps)[number] | null
  evidence: string | null
}

/**
 * One of the twelve rows: a score or "don't know yet", and behind a fold what it rests on. Here so that its words come
 * with the script, once, and the page sends what was answered.
 */
export function CriterionFields({
  criterion,
  row,
  fromLedger,
}: {
  criterion: AnalysisCriterion
  row: Score | undefined
  /** Row 12: what the promises themselves say, shown until the person says otherwise. */
  fromLedger: number | null
}) {
  const { label, low, high, hint } = criteria[criterion]
  const given = row?.dontKnow ? 'unknown' : (row?.score ?? fromLedger)?.toString()
  const told = Boolean(row?.gap || row?.evidence)
  return (
    <div className="border-line border-b py-5">
      <RadioChips
        legend={label}
        hint={`1 ${low}, 5 ${high}.${fromLedger === null ? '' : ` Going by their promises so far: ${fromLedger}.`}`}
        name={`score-${criterion}`}
        className="score-chips"
        options={[
          ...['1', '2', '3', '4', '5'].map(value => ({ value, label: value })),
          {
            value: 'unknown',
            label: (
              <span>
                Don’t know<span className="max-sm:sr-only"> yet</span>
              </span>
            ),
          },
        ]}
        defaultValue={given ?? null}
      />
      {fromLedger !== null && <input type="hidden" name="ledger" value={fromLedger} />}
      <details className="mt-2" open={told || undefined}>
        <Summary small>
          Add what you saw or heard<span className="sr-only">{`: ${label}`}</span>
        </Summary>
        <div className="mt-2 grid gap-4">
          <TextField
            label="What you saw or heard"
            name={`evidence-${criterion}`}
            maxLength={500}
            hint={hint}
            defaultValue={row?.evidence ?? ''}
          />
          <RadioChips
            legend="Compared with what you expected"
            name={`gap-${criterion}`}
            options={expectationGaps.map(value => ({ value, label: expectationGapLabels[value] }))}
            defaultValue={row?.gap ?? null}
          />
        </div>
      </details>
    </div>
  )
}

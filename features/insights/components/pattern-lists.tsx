import { EmptyState } from '@/components/ui/empty-state'
import { questionTypeLabels } from '@/features/vocabulary/questions'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'
import { type Patterns, patternsEvery } from '../patterns'

/** What comes back from interview to interview: strengths first. */
export function PatternLists({ patterns }: { patterns: Patterns }) {
  if (!patterns.enough)
    return (
      <EmptyState title={`After ${patternsEvery} reflections, patterns show here`} light="none">
        {`${patterns.n} so far. Once is only once; what repeats is worth knowing.`}
      </EmptyState>
    )
  const lists = [
    [
      'You do well',
      patterns.strengths.map(({ what, interviews }) => ({ text: strengthLabels[what], interviews })),
    ],
    ['To work on', patterns.workOn.map(({ what, interviews }) => ({ text: workOnLabels[what], interviews }))],
    [
      'Questions that stump you',
      patterns.stumpedBy.map(({ what, interviews }) => ({ text: questionTypeLabels[what], interviews })),
    ],
    ['Feedback', patterns.heard.map(({ what, interviews }) => ({ text: what, interviews }))],
  ] as const
  return (
    <div className="grid gap-x-10 gap-y-6 py-4 sm:grid-cols-2">
      {lists.map(([title, rows]) => (
        <div key={title}>
          <h3 className="mb-1 text-ink-soft text-sm">{title}</h3>
          {rows.length === 0 ? (
            <p className="text-ink-faint">Nothing repeated yet.</p>
          ) : (
            <ul className="tally">
              {rows.map(({ text, interviews }) => (
                <li key={text}>
                  <p>{text}</p>
                  <span>{`${interviews} of ${patterns.n} interviews`}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}

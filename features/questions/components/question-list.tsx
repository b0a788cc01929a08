import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { rowMark } from '@/lib/page-rows'
import type { QuestionRow } from '../queries'
import { QuestionLine } from './question-line'

/** Questions between hairlines, each with what was said and one tap from being changed. */
export function QuestionList({ rows }: { rows: readonly QuestionRow[] }) {
  return (
    <ul className="rows">
      {rows.map((row, index) => (
        <QuestionLine
          key={row.id}
          id={row.id}
          mark={rowMark(index)}
          text={row.text}
          meta={[
            row.type && questionTypeLabels[row.type],
            row.difficulty && difficultyLabels[row.difficulty],
            row.company,
          ]
            .filter(Boolean)
            .join(' · ')
            .replace(/^./, first => first.toUpperCase())}
          said={[
            ...(row.answer
              ? [
                  [
                    row.direction === 'asked_of_me' ? 'What I said' : 'What they answered',
                    row.answer,
                  ] as const,
                ]
              : []),
            ...(row.betterAnswer ? [['What I’d say now', row.betterAnswer] as const] : []),
          ]}
        />
      ))}
    </ul>
  )
}

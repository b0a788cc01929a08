import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { Quote } from '@/components/ui/quote'
import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { rowMark } from '@/lib/paging'
import type { QuestionRow } from '../queries'

/** Questions between hairlines, each with what was said and one tap from being changed. */
export function QuestionList({ rows }: { rows: readonly QuestionRow[] }) {
  return (
    <ul className="rows">
      {rows.map((row, index) => (
        <li key={row.id} id={rowMark(index)} className="row">
          <div className="row-main">
            <p className="row-title whitespace-pre-line">{row.text}</p>
            <p className="row-meta">
              {[
                row.type && questionTypeLabels[row.type],
                row.difficulty && difficultyLabels[row.difficulty],
                row.company,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {row.answer && (
              <Said by={row.direction === 'asked_of_me' ? 'What I said' : 'What they answered'}>
                {row.answer}
              </Said>
            )}
            {row.betterAnswer && <Said by="What I’d say now">{row.betterAnswer}</Said>}
          </div>
          <div className="row-end">
            <Link href={`/questions/${row.id}` as Route} className="row-act">
              Edit<span className="sr-only">: {row.text.slice(0, 80)}</span>
            </Link>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Said({ by, children }: { by: string; children: string }) {
  return (
    <Quote by={by} className="mt-1.5 whitespace-pre-line">
      {children}
    </Quote>
  )
}

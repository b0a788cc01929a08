'use client'

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { Quote } from '@/components/ui/quote'

interface Props {
  id: string
  mark: string | undefined
  text: string
  meta: string
  /** By whom, and what. */
  said: readonly (readonly [string, string])[]
}

/** Here so that a question is sent once as HTML and once as its words. */
export function QuestionLine({ id, mark, text, meta, said }: Props) {
  return (
    <li id={mark} className="row">
      <div className="row-main">
        <p className="row-title whitespace-pre-line">{text}</p>
        <p className="row-meta">{meta}</p>
        {said.map(([by, words]) => (
          <Quote key={by} by={by} className="mt-1.5 whitespace-pre-line">
            {words}
          </Quote>
        ))}
      </div>
      <div className="row-end">
        <Link href={`/questions/${id}` as Route} className="row-act">
          Edit<span className="sr-only">{`: ${text.slice(0, 50)}`}</span>
        </Link>
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { Quote } from '@/components/ui/quote'
import { SubmitButton } from '@/components/ui/submit-button'
import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { deleteQuestionAction } from '../actions'
import type { AskedIn, QuestionRow } from '../queries'
import { AskedByMeForm, AskedOfMeForm } from './question-form'

/** Questions between hairlines, each with what was said and one tap from being changed. */
export function QuestionList({ rows, rounds }: { rows: readonly QuestionRow[]; rounds: readonly AskedIn[] }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map(row => (
        <li key={row.id} className="flex items-start justify-between gap-4 py-3">
          <div className="grid min-w-0 gap-1.5">
            <p className="wrap-anywhere whitespace-pre-line font-medium">{row.text}</p>
            <p className="text-ink-soft text-sm">
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
          <Dialog
            trigger={
              <>
                Edit<span className="sr-only">: {row.text.slice(0, 80)}</span>
              </>
            }
            title="Edit question"
            look="bare"
            size="sm"
            className="shrink-0"
          >
            {row.direction === 'asked_of_me' ? (
              <AskedOfMeForm question={row} rounds={rounds} />
            ) : (
              <AskedByMeForm question={row} rounds={rounds} />
            )}
            <ActionForm action={deleteQuestionAction} className="pb-2">
              <input type="hidden" name="id" value={row.id} />
              <SubmitButton look="bare" className="-ml-4">
                Delete
              </SubmitButton>
            </ActionForm>
          </Dialog>
        </li>
      ))}
    </ul>
  )
}

function Said({ by, children }: { by: string; children: ReactNode }) {
  return (
    <Quote by={by}>
      <span className="wrap-anywhere whitespace-pre-line">{children}</span>
    </Quote>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { addStartersAction } from '../actions'
import { type QuestionGroup, questionGroupLabels, starterQuestions } from '../starter-questions'

const groups = Object.keys(questionGroupLabels) as QuestionGroup[]

/** The set to choose from, by what it is about; what is on the list already is left out (practice 11.5). */
export function StarterSet({ mine }: { mine: readonly string[] }) {
  const left = starterQuestions.filter(question => !mine.includes(question.text))
  if (left.length === 0) return null
  return (
    <Dialog trigger="Choose from the starter set" title="Questions to ask">
      <ActionForm action={addStartersAction} className="grid gap-5 pb-2">
        {groups.map(group => {
          const questions = left.filter(question => question.group === group)
          if (questions.length === 0) return null
          return (
            <fieldset key={group}>
              <legend className="font-semibold">{questionGroupLabels[group]}</legend>
              {questions.map(question => (
                <Checkbox key={question.id} name="starter" value={question.id} label={question.text} />
              ))}
            </fieldset>
          )
        })}
        <div className="sticky bottom-0 bg-paper py-3">
          <SubmitButton wide>Add to my list</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  )
}

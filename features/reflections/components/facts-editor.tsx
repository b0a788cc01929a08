import { Section } from '@/components/ui/section'
import { nextStepFacts } from '@/db/enums'
import type { nextSteps } from '@/db/schema/next-steps'
import { factAnswer } from '@/features/next-steps/fact-words'
import { facts } from '@/features/next-steps/facts'
import type { LocalDate } from '@/lib/time'
import { type FactAnswer, FactDialog } from './fact-dialog'

type Fact = typeof nextSteps.$inferSelect
interface Person {
  id: string
  name: string
}

/** The six facts, each with who said so and one tap from being changed; what is open is the next thing to ask. */
export function FactsEditor({
  interviewId,
  rows,
  people,
  today,
}: {
  interviewId: string
  rows: { fact: Fact; who: string | null }[]
  people: Person[]
  today: LocalDate
}) {
  const known = rows.filter(row => row.fact.state === 'answered').length
  // One array for all of them: it is sent once.
  const named = people.map(({ id, name }) => ({ value: id, label: name }))
  const open = nextStepFacts.filter(fact => !rows.some(row => row.fact.fact === fact))
  return (
    <div id="next-steps" className="mt-10 first:mt-0">
      <Section title="Next steps" note={`${known} of ${nextStepFacts.length} known`}>
        {/* One list, so that a dialog stays open on its answer while its row goes up among what is known. */}
        <ul className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
          {open.length > 0 && <li className="order-2 mr-1 py-3 text-ink-soft text-sm">Not known yet:</li>}
          {nextStepFacts.map(fact => {
            const row = rows.find(one => one.fact.fact === fact)
            return (
              <li key={fact} className={row ? 'fact-known' : 'order-3'}>
                {row && (
                  <div className="min-w-0">
                    <p className="text-ink-soft text-sm">{facts[fact].label}</p>
                    <p className={row.fact.state === 'answered' ? 'wrap-anywhere' : 'text-ink-faint'}>
                      {factAnswer(row.fact, row.who, today) ?? 'Not asked yet'}
                      <SaidBy
                        name={
                          people.find(({ id, name }) => id === row.fact.saidById && name !== row.who)?.name
                        }
                      />
                    </p>
                  </div>
                )}
                <FactDialog
                  interviewId={interviewId}
                  fact={fact}
                  row={row && answerOf(row.fact)}
                  named={named}
                />
              </li>
            )
          })}
        </ul>
      </Section>
    </div>
  )
}

const SaidBy = ({ name }: { name: string | undefined }) =>
  name && <span className="text-ink-soft text-sm">, said {name}</span>

/** What the form begins with, and nothing else of the row: it is sent. */
const answerOf = ({
  state,
  answerText,
  answerDate,
  answerWho,
  answerChannel,
  contactId,
  saidById,
}: Fact): FactAnswer => ({
  state,
  answerText,
  answerDate,
  answerWho,
  answerChannel,
  contactId,
  saidById,
})

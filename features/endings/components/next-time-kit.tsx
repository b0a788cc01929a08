import { ActionForm } from '@/components/ui/action-form'
import { buttonStyle } from '@/components/ui/button-style'
import { List, ListRow } from '@/components/ui/list'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { setStayInTouchAction } from '@/features/contacts/actions'
import { IfThenCards } from '@/features/insights/components/if-then-cards'
import { ifThenDeck } from '@/features/questions/if-then'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'
import type { NextTime } from '../next-time'

/** One page of one ending: repeat, practise, keep. */
export function NextTimeKit({ kit: { looked, asked, people, heard } }: { kit: NextTime }) {
  const strengths = [...new Set(looked.flatMap(round => round.strengths))].map(tag => strengthLabels[tag])
  const workOn = [...new Set(looked.flatMap(round => round.workOn))].map(tag => workOnLabels[tag])
  const well = looked.flatMap(round => round.wentWell ?? [])
  const deck = ifThenDeck(asked)
  const repair = looked.flatMap(round => round.repairPoint ?? [])
  return (
    <>
      <Section title="What went well">
        <Lines
          lines={[...strengths, ...well]}
          none="Nothing was written down, which doesn’t mean there was nothing."
        />
      </Section>
      <Section title="Work on">
        <Lines lines={[...workOn, ...repair]} none="Nothing in particular." />
        {deck.length > 0 && <IfThenCards cards={deck} />}
      </Section>
      {heard.length > 0 && (
        <Section title="What they told you">
          {heard.map(row => (
            <Quote key={row.id} by={row.saidBy} className="wrap-anywhere my-4">
              {row.text}
            </Quote>
          ))}
        </Section>
      )}
      <Section title="Stay in touch">
        {people.length === 0 && <p className="py-4 text-ink-soft">You met nobody by name here.</p>}
        <List>
          {people.map(person => (
            <ListRow
              key={person.id}
              title={<span className="wrap-anywhere">{person.name}</span>}
              meta={person.jobTitle}
              trailing={
                <ActionForm action={setStayInTouchAction} quiet>
                  <input type="hidden" name="contactId" value={person.id} />
                  <input type="hidden" name="keep" value={person.isBridge ? 'no' : 'yes'} />
                  <button
                    type="submit"
                    aria-pressed={person.isBridge}
                    aria-label={`Stay in touch with ${person.name}`}
                    className={buttonStyle({ look: 'quiet', size: 'sm' })}
                  >
                    {person.isBridge ? '✓ Staying in touch' : 'Stay in touch'}
                  </button>
                </ActionForm>
              }
            />
          ))}
        </List>
      </Section>
    </>
  )
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p className="py-4 text-ink-soft">{none}</p>
  return (
    <ul className="grid gap-2 py-4">
      {lines.map(text => (
        <li key={text} className="wrap-anywhere first-letter:uppercase">
          {text}
        </li>
      ))}
    </ul>
  )
}

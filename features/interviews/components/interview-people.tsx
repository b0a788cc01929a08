import { ActionForm } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { addressesKnown } from '@/features/contacts/addresses-known'
import { PeopleField } from '@/features/contacts/components/people-field'
import { AskForAddresses } from '@/features/drafts/components/ask-for-addresses'
import { addPeopleAction, removePersonAction } from '../actions'
import type { listInterviewPeople } from '../queries'
import { PersonThere } from './person-there'

type Person = Omit<Awaited<ReturnType<typeof listInterviewPeople>>[number], 'rapport'>

/** "3 met, 2 addresses known": the gap is the next thing to ask for. Before the day nobody is met yet. */
export function InterviewPeople({
  interviewId,
  people,
  isAhead,
  messages = {},
}: {
  interviewId: string
  people: Person[]
  isAhead: boolean
  /** What was written to whom of them, by the person's id. */
  messages?: Record<string, { href: string; words: string }>
}) {
  const known = people.filter(person => person.email).length
  const many = isAhead
    ? people.length === 1
      ? '1 person'
      : `${people.length} people`
    : `${people.length} met`
  const note = people.length === 0 ? undefined : `${many}, ${addressesKnown(known, people.length)}`
  return (
    <Section title="People" note={note}>
      <ActionForm action={removePersonAction} id="remove-person">
        <input type="hidden" name="id" value={interviewId} />
      </ActionForm>
      <List>
        {people.map(person => (
          <PersonThere
            key={person.id}
            id={person.id}
            name={person.name}
            meta={[person.jobTitle, person.email ?? 'No address yet'].filter(Boolean).join(' · ')}
            message={messages[person.id] ?? null}
            notes={notesOn(person)}
            {...(isAhead && { isAhead })}
          />
        ))}
      </List>
      <AskForAddresses interviewId={interviewId} people={people} />
      <details className="mt-2">
        <Summary>Add someone</Summary>
        <ActionForm action={addPeopleAction} resetOnDone className="mt-2 grid gap-4">
          <input type="hidden" name="id" value={interviewId} />
          <PeopleField
            label={isAhead ? 'Who else will be there' : 'Who else was there'}
            hint="One person per line: a name, or a name with an email address."
            required
            alone
          />
          <SubmitButton look="quiet">Add</SubmitButton>
        </ActionForm>
      </details>
    </Section>
  )
}

const notesOn = ({ noteForThem, noteForMe }: Person): [by: string, text: string][] => [
  ...(noteForThem ? [['Your note for them', noteForThem] as [string, string]] : []),
  ...(noteForMe ? [['For yourself', noteForMe] as [string, string]] : []),
]

import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Avatar } from '@/components/ui/avatar'
import { Link } from '@/components/ui/link'
import { List, ListRow } from '@/components/ui/list'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { TextareaField } from '@/components/ui/text-field'
import { addressesKnown } from '@/features/contacts/addresses-known'
import { AskForAddresses } from '@/features/drafts/components/ask-for-addresses'
import { addPeopleAction, removePersonAction } from '../actions'
import type { listInterviewPeople } from '../queries'

type Person = Awaited<ReturnType<typeof listInterviewPeople>>[number]

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
          <ListRow
            key={person.id}
            href={`/people/${person.id}` as Route}
            leading={<Avatar name={person.name} />}
            title={person.name}
            meta={[person.jobTitle, person.email ?? 'No address yet'].filter(Boolean).join(' · ')}
            trailing={
              <Menu trigger={<span aria-hidden="true">…</span>} label={`More for ${person.name}`} look="bare">
                <MenuItem>
                  <button
                    type="submit"
                    form="remove-person"
                    name="contactId"
                    value={person.id}
                    aria-label={`Remove: ${person.name} ${isAhead ? 'is not coming' : 'was not there'}`}
                    className={menuItemStyle}
                  >
                    {isAhead ? 'Remove: is not coming' : 'Remove: was not there'}
                  </button>
                </MenuItem>
              </Menu>
            }
          >
            <Message of={messages[person.id]} />
            {person.noteForThem && <Quote by="Your note for them">{person.noteForThem}</Quote>}
            {person.noteForMe && (
              <Quote by="For yourself" className="mt-2">
                {person.noteForMe}
              </Quote>
            )}
          </ListRow>
        ))}
      </List>
      <AskForAddresses interviewId={interviewId} people={people} />
      <details className="mt-2">
        <Summary>Add someone</Summary>
        <ActionForm action={addPeopleAction} resetOnDone className="mt-2 grid gap-4">
          <input type="hidden" name="id" value={interviewId} />
          <TextareaField
            label={isAhead ? 'Who else will be there' : 'Who else was there'}
            name="people"
            hint="One person per line: a name, or a name with an email address."
            required
          />
          <SubmitButton look="quiet">Add</SubmitButton>
        </ActionForm>
      </details>
    </Section>
  )
}

function Message({ of }: { of: { href: string; words: string } | undefined }) {
  if (!of) return null
  return (
    <Link href={of.href as Route} className="row-act relative z-10 -mt-2 ml-11">
      {of.words}
    </Link>
  )
}

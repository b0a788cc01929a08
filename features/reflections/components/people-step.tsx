'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { RadioChips } from '@/components/ui/choice'
import { Summary } from '@/components/ui/summary'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { AskNearReading } from '@/features/contacts/components/near-reading'
import type { NearReading } from '@/features/contacts/near-readings'
import { writePeople } from '@/features/contacts/write-people'
import { type Note, NoteField } from '@/features/letters/components/note-field'
import type { Reader } from '@/features/letters/hook'
import { seatOf } from '@/features/letters/variety'
import type { Answers, PersonAnswer } from '../answers'
import { insteadOf } from '../instead-of'
import { randomKey } from '../kept-answers'
import type { StepProps } from './minute-steps'
import { StepFrame, wordsIn } from './step-frame'

/** Two fields for each: one goes into their note, one never leaves (practice 11, decided). */
export function PeopleStep({
  answers,
  change,
  readers,
  newReader,
  ...step
}: StepProps & { readers: Record<string, Reader>; newReader: Reader }) {
  const here = answers.people.filter(person => person.there !== false)
  const away = answers.people.filter(person => person.there === false)
  const set = (key: string, given: Partial<PersonAnswer>) =>
    change(before => ({
      ...before,
      people: before.people.map(person => (person.key === key ? { ...person, ...given } : person)),
    }))
  const names = here.map(({ name }) => name)
  return (
    <StepFrame
      title="One thing about each person"
      hint={
        here.length > 0 ? 'One sentence each makes one note each.' : 'Who was there? A first name is enough.'
      }
      onChange={form => change(before => withNotes(before, form))}
      next={here.length > 0 ? 'See my notes' : 'Done'}
      {...step}
    >
      {here.map(person => (
        <PersonFields
          key={person.key}
          person={person}
          reader={readers[person.id ?? ''] ?? { ...newReader, name: person.name }}
          place={seatOf(person.name, names)}
          onNote={({ stem, text }) => set(person.key, { stem, forThem: text || null })}
          onGone={() => set(person.key, { there: false })}
        />
      ))}
      <AddPerson
        known={answers.people}
        onAdd={added => change(before => ({ ...before, people: [...before.people, ...added] }))}
        onInstead={(keys, others) =>
          change(before => ({ ...before, people: insteadOf(before.people, keys, others) }))
        }
      />
      {away.map(person => (
        <p key={person.key} className="flex items-center justify-between gap-3 text-ink-soft">
          {person.name} wasn’t there.
          <Button look="bare" onClick={() => set(person.key, { there: true })}>
            They were there
          </Button>
        </p>
      ))}
    </StepFrame>
  )
}

const rapportChoices = [
  { value: 'good', label: 'It was warm' },
  { value: 'neutral', label: 'It was fine' },
  { value: 'poor', label: 'It was stiff' },
  { value: 'invited', label: 'They offered to connect on LinkedIn' },
]

function PersonFields({
  person,
  reader,
  place,
  onNote,
  onGone,
}: {
  person: PersonAnswer
  reader: Reader
  place: number
  onNote: (note: Note) => void
  onGone: () => void
}) {
  const { key, name, email, rapport, stem, forThem, forMe } = person
  return (
    <fieldset className="grid gap-3 border-line border-t pt-4">
      <legend className="sr-only">{name}</legend>
      <div className="flex items-center justify-between gap-3">
        <h2 className="wrap-anywhere min-w-0 font-semibold text-lg">{name}</h2>
        <button
          type="button"
          onClick={onGone}
          aria-label={`${name} wasn’t there`}
          className="min-h-thumb shrink-0 rounded px-2 text-ink-soft text-sm underline decoration-edge underline-offset-4 hover:bg-glow"
        >
          Wasn’t there
        </button>
      </div>
      <NoteField
        name={`forThem.${key}`}
        stemName={`stem.${key}`}
        label={
          <>
            For the note <span className="sr-only">to {name}</span>
          </>
        }
        about={name}
        reader={reader}
        place={place}
        note={{ stem: stem ?? null, text: forThem ?? '' }}
        onChange={onNote}
      />
      <details>
        <Summary small>
          How it went, and their email address<span className="sr-only">, {name}</span>
        </Summary>
        <RadioChips
          name={`rapport.${key}`}
          legend={
            <>
              Between you <span className="sr-only">and {name}</span>
            </>
          }
          options={rapportChoices}
          defaultValue={rapport}
          className="mb-4"
        />
        <TextField
          name={`email.${key}`}
          type="email"
          inputMode="email"
          autoComplete="off"
          pattern="[^\s@]+@[^\s@]+\.[^\s@]{2,}"
          label={
            <>
              Email <span className="sr-only">of {name}</span>
            </>
          }
          maxLength={254}
          defaultValue={email ?? ''}
          // A closed field could not say what is wrong with it.
          onInvalid={event => event.currentTarget.closest('details')?.setAttribute('open', '')}
        />
      </details>
      <details open={Boolean(forMe)}>
        <Summary small>
          Private note<span className="sr-only">, about {name}</span>
        </Summary>
        <TextareaField
          name={`forMe.${key}`}
          label={<span className="sr-only">Private note, about {name}</span>}
          hint="Stays with you: never in a note, an email or anything you share."
          rows={2}
          maxLength={2000}
          defaultValue={forMe ?? ''}
        />
      </details>
    </fieldset>
  )
}

type Added = Pick<PersonAnswer, 'key' | 'name' | 'email'>

// Loaded while the page is looked at, so that it is there when the first name is typed, also without a network.
const loadReader = () =>
  Promise.all([import('@/features/contacts/read-people'), import('@/features/contacts/near-readings')])
    .then(([people, near]) => ({ ...people, ...near }))
    .catch(() => null)
type PeopleReader = Awaited<ReturnType<typeof loadReader>>

/** "Mira and Jon (Head of Data)" in people. As typed when the reader did not come: it is read where it is kept. */
function peopleIn(reader: PeopleReader, text: string): Added[] {
  const people = reader?.readPeople(text) ?? []
  if (!reader || people.length === 0) return [{ key: randomKey(), name: text.slice(0, 120) }]
  return people.map(person => ({
    key: randomKey(),
    name: writePeople([{ ...person, email: null }]).slice(0, 120),
    ...(person.email && { email: person.email }),
  }))
}

function AddPerson({
  known,
  onAdd,
  onInstead,
}: {
  known: readonly PersonAnswer[]
  onAdd: (added: Added[]) => void
  onInstead: (keys: readonly string[], others: Added[]) => void
}) {
  const [name, setName] = useState('')
  const [asked, setAsked] = useState<{ near: NearReading; keys: string[] } | null>(null)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void loadReader()
  }, [])
  const tidy = name.trim().replace(/\s+/g, ' ')
  const toField = () => field.current?.querySelector('input')?.focus()
  const isNew = (added: Added) =>
    !known.some(person => person.name.toLowerCase() === added.name.toLowerCase())
  async function add() {
    setName('')
    toField()
    if (!tidy) return
    const reader = await loadReader()
    const added = peopleIn(reader, tidy).filter(isNew)
    onAdd(added)
    const [near] = reader?.nearReadings(tidy, reader.readPeople) ?? []
    setAsked(near && added.length > 0 ? { near, keys: added.map(({ key }) => key) } : null)
  }
  // Whoever was read first is there already: nothing that was typed waits for an answer.
  async function choose({ near, keys }: NonNullable<typeof asked>, line: string) {
    setAsked(null)
    toField()
    if (line === near.choices[0]?.line) return
    const reader = await loadReader()
    onInstead(keys, line ? line.split('\n').flatMap(one => peopleIn(reader, one)) : [])
  }
  return (
    <div ref={field} className="grid gap-3 border-line border-t pt-4">
      <div className="flex items-end gap-3">
        <TextField
          name="newPerson"
          label={known.length > 0 ? 'Someone else' : 'Their name'}
          value={name}
          maxLength={120}
          autoComplete="off"
          enterKeyHint="done"
          onChange={event => setName(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || !tidy) return
            event.preventDefault()
            add()
          }}
          className="flex-1"
        />
        <Button look="quiet" className="h-12" onClick={add} aria-disabled={!tidy || undefined}>
          Add
        </Button>
      </div>
      {asked && <AskNearReading asked={asked.near} onChoose={line => void choose(asked, line)} />}
    </div>
  )
}

/** Only what a field on the page says, but for the note, which tells by itself; whoever has none keeps what there was. */
function withNotes(before: Answers, form: FormData): Answers {
  const people = before.people.map(person => {
    const email = `email.${person.key}`
    if (!form.has(email)) return person
    // Untouched stays untouched.
    const words = (name: string, old: string | null | undefined) =>
      wordsIn(form, name) ?? (old === undefined ? undefined : null)
    return {
      ...person,
      forMe: words(`forMe.${person.key}`, person.forMe),
      email: words(email, person.email),
      rapport: words(`rapport.${person.key}`, person.rapport) as PersonAnswer['rapport'],
    }
  })
  return { ...before, people }
}

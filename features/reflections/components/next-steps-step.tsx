'use client'

import { useState } from 'react'
import { RadioChips } from '@/components/ui/choice'
import { Summary } from '@/components/ui/summary'
import { TextField } from '@/components/ui/text-field'
import { type NextStepFact, nextStepFacts } from '@/db/enums'
import { facts as factWords } from '@/features/next-steps/facts'
import type { Answers, FactAnswer } from '../answers'
import type { DateChip } from '../date-chips'
import type { StepProps } from './minute-steps'
import { StepFrame, wordsIn } from './step-frame'

const couldNotSay = { value: 'unknown', label: 'They couldn’t say' }
const notAsked = { value: 'not_asked', label: 'I didn’t ask' }
const who = [
  { value: 'they', label: 'They’ll get in touch' },
  { value: 'recruiter', label: 'The recruiter will' },
  { value: 'me', label: 'I’ll get in touch' },
  couldNotSay,
  notAsked,
]
const channels = [
  { value: 'email', label: 'Email' },
  { value: 'phone', label: 'Phone' },
  { value: 'recruiter', label: 'The recruiter' },
  { value: 'other', label: 'Another way' },
  couldNotSay,
  notAsked,
]

/** Three facts by chips, the rest one tap away (practice §f; 11, decided). */
export function NextStepsStep({
  answers,
  change,
  dates,
  onNext,
  ...step
}: StepProps & { dates: DateChip[] }) {
  const { facts, people } = answers
  const here = people.filter(person => person.there !== false)
  const named = here.map(({ key, name }) => ({ value: key, label: name }))
  const date = facts.decision_date
  const isChip = dates.some(chip => chip.value === date?.date)
  const [otherDay, setOtherDay] = useState(Boolean(date?.date && !isChip))
  const chosen = date?.state === 'answered' ? (isChip ? date.date : 'other') : date?.state

  function read(form: FormData) {
    setOtherDay(form.get('decision') === 'other')
    change(before => ({ ...before, facts: { ...before.facts, ...factsIn(form, before.facts) } }))
  }
  /** What was passed over was not asked. */
  function next() {
    change(before => ({
      ...before,
      facts: {
        ...Object.fromEntries(nextStepFacts.map(fact => [fact, { state: 'not_asked' } as FactAnswer])),
        ...before.facts,
      } as Answers['facts'],
    }))
    onNext()
  }
  return (
    <StepFrame
      title="What happens next?"
      hint="What they said, in their words. Anything you didn’t ask can become a question in a note."
      onChange={read}
      onNext={next}
      {...step}
    >
      <RadioChips
        name="decision"
        legend="When will they decide?"
        options={[
          ...dates.map(({ value, label, day }) => ({
            value,
            label: (
              <>
                {label} <span className="opacity-75">{day}</span>
              </>
            ),
          })),
          { value: 'other', label: 'Another day' },
          couldNotSay,
          notAsked,
        ]}
        defaultValue={otherDay ? 'other' : chosen}
      />
      {otherDay && (
        <TextField name="otherDay" type="date" label="Which day?" defaultValue={date?.date ?? ''} />
      )}
      <RadioChips
        name="who"
        legend="Who gets in touch?"
        options={who}
        defaultValue={facts.who_contacts?.who ?? facts.who_contacts?.state}
      />
      {facts.who_contacts?.who === 'they' && named.length > 1 && (
        <RadioChips
          name="whoPerson"
          legend="Which of them?"
          options={named}
          defaultValue={facts.who_contacts.person}
        />
      )}
      <RadioChips
        name="channel"
        legend="How?"
        options={channels}
        defaultValue={facts.channel?.channel ?? facts.channel?.state}
      />
      <details open={more.some(fact => facts[fact]?.state === 'answered')}>
        <Summary>They told me more</Summary>
        <div className="mt-3 grid gap-6">
          {more.map(fact => (
            <TextField
              key={fact}
              name={fact}
              label={factWords[fact].label}
              maxLength={300}
              defaultValue={facts[fact]?.text ?? ''}
            />
          ))}
          {named.length > 0 && (
            <>
              <RadioChips
                name="askPerson"
                legend="Who I can ask"
                options={named}
                defaultValue={facts.whom_to_ask?.person}
              />
              <RadioChips
                name="saidBy"
                legend="Who told you the date?"
                options={named}
                defaultValue={date?.saidBy}
              />
            </>
          )}
        </div>
      </details>
    </StepFrame>
  )
}

const more = ['what_next', 'rounds', 'whom_to_ask'] as const satisfies readonly NextStepFact[]

/** What the form says; what it has no field for (somebody who was not in the room, a day, who said so) stays. */
function factsIn(form: FormData, before: Answers['facts']): Answers['facts'] {
  const said = (name: string) => wordsIn(form, name)
  const found: Answers['facts'] = {}
  const decision = said('decision')
  const saidBy = said('saidBy') ?? before.decision_date?.saidBy
  if (isOpen(decision)) found.decision_date = { state: decision, saidBy }
  else if (decision) {
    const date = decision === 'other' ? said('otherDay') : decision
    found.decision_date = { state: date ? 'answered' : 'unknown', date, saidBy }
  }
  const contact = said('who')
  const { person, saidBy: whoSaid } = before.who_contacts ?? {}
  if (isOpen(contact)) found.who_contacts = { state: contact, saidBy: whoSaid }
  else if (contact)
    found.who_contacts = {
      state: 'answered',
      who: contact as FactAnswer['who'],
      person: contact === 'they' ? (said('whoPerson') ?? person) : null,
      saidBy: whoSaid,
    }
  const channel = said('channel')
  const channelSaid = before.channel?.saidBy
  if (isOpen(channel)) found.channel = { state: channel, saidBy: channelSaid }
  else if (channel)
    found.channel = { state: 'answered', channel: channel as FactAnswer['channel'], saidBy: channelSaid }
  for (const fact of more)
    found[fact] = inWords(said(fact), fact === 'whom_to_ask' ? said('askPerson') : null, before[fact])
  return found
}

const isOpen = (value: string | null): value is 'unknown' | 'not_asked' =>
  value === 'unknown' || value === 'not_asked'

function inWords(text: string | null, chosen: string | null, was: FactAnswer | undefined): FactAnswer {
  const person = chosen ?? was?.person ?? null
  const date = was?.date ?? null
  if (text || person || date) return { ...was, state: 'answered', text, person, date }
  return was?.state === 'unknown' ? was : { state: 'not_asked' }
}

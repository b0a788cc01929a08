'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextField } from '@/components/ui/text-field'
import { interviewKinds } from '@/db/enums'
import type { Choice, Choices } from '@/features/choices/find-choices'
import { PeopleField } from '@/features/contacts/components/people-field'
import { writePeople } from '@/features/contacts/write-people'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { createInterviewAction } from '../actions'
import type { ArrivalField } from '../invitation/arrival'
import type { InvitationSuggestion } from '../invitation/suggestion'
import { WhenFields } from './when-fields'

const aGuess = 'This is a guess: please check it.'

interface Props {
  processes: Choices
  process: Choice | null
  zone: string
  today: string
  suggestion: InvitationSuggestion | null
  /** The mail it was read in, which then waits no longer. */
  arrivedId: string | null
}

export function InterviewForm({ processes, process, zone, today, suggestion, arrivedId }: Props) {
  const company = suggestion?.company ?? ''
  const match = process ?? suggestion?.process ?? null
  const guessed = (field: ArrivalField) => (suggestion?.unsure.includes(field) ? aGuess : undefined)
  const [pipeline, setPipeline] = useState(match?.id ?? '')
  return (
    <ActionForm action={createInterviewAction} className="grid gap-6 py-4">
      {processes.recent.length > 0 && (
        <PickField
          label="Process"
          name="pipelineId"
          from="/choices?of=open-processes"
          {...processes}
          placeholder="New process"
          chosen={match}
          onPick={setPipeline}
        />
      )}
      {!pipeline && (
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <TextField
            label="Company"
            name="company"
            required
            maxLength={120}
            hint={company ? guessed('company') : undefined}
            defaultValue={company}
            autoComplete="off"
          />
          <TextField
            label="Role"
            name="role"
            required
            maxLength={120}
            hint={suggestion?.role ? guessed('role') : undefined}
            defaultValue={suggestion?.role ?? ''}
            autoComplete="off"
          />
        </div>
      )}
      <SelectField
        label="Type of interview"
        name="kind"
        hint={guessed('kind')}
        defaultValue={suggestion?.kind ?? 'hiring_manager'}
        options={interviewKinds.map(value => ({ value, label: interviewKindWords[value] }))}
      />
      <WhenFields
        guessed={guessed}
        alternatives={suggestion?.alternatives}
        slots={suggestion?.slots}
        asksForTime={suggestion?.asksForTime}
        startWall={suggestion?.startWall ?? `${today}T10:00`}
        zone={suggestion?.zone ?? zone}
        lengthMinutes={suggestion?.lengthMinutes ?? 60}
        place={suggestion?.place}
        url={suggestion?.url}
      />
      <PeopleField
        label="Who will be there"
        hint={`One person per line: a name, or a name with an email address. You can add them later.${suggestion && suggestion.people.length > 0 && guessed('people') ? ` ${aGuess}` : ''}`}
        defaultValue={suggestion ? writePeople(suggestion.people) : ''}
      />
      {arrivedId && (
        <>
          <input type="hidden" name="arrivedId" value={arrivedId} />
          <input type="hidden" name="arrivedKey" value={suggestion?.key ?? ''} />
        </>
      )}
      {suggestion?.uid && (
        <>
          <input type="hidden" name="calendarUid" value={suggestion.uid} />
          <input type="hidden" name="calendarSequence" value={suggestion.sequence ?? ''} />
          <input type="hidden" name="calendarOrganiser" value={suggestion.organiser ?? ''} />
        </>
      )}
      <SubmitButton>Save interview</SubmitButton>
    </ActionForm>
  )
}

'use client'

import { useState } from 'react'
import { Section } from '@/components/ui/section'
import { Summary } from '@/components/ui/summary'
import type { Choice, Choices } from '@/features/choices/find-choices'
import type { InvitationSuggestion } from '../invitation/suggestion'
import { InterviewForm } from './interview-form'
import { InvitationDrop } from './invitation-drop'
import { KnownChange } from './known-change'
import { SeveralInvitations } from './several-invitations'
import { WhichInterview } from './which-interview'

interface Props {
  processes: Choices
  process: Choice | null
  zone: string
  today: string
  /** A mail that came to their own address, to be looked at. */
  arrived: { id: string; suggestions: InvitationSuggestion[]; notes: string[] } | null
}

interface ReadInvitations {
  events: InvitationSuggestion[]
  problems: string[]
  cancelled: string[]
}

/** An invitation fills the short form; nothing is kept before the person has looked at it. */
export function NewInterview(props: Props) {
  return <InvitationDrop after={data => <Below {...props} data={data as ReadInvitations | undefined} />} />
}

/** What was read last stays, whatever is refused after it. */
function Below({ data, arrived, ...props }: Props & { data: ReadInvitations | undefined }) {
  const first =
    data ?? (arrived ? { events: arrived.suggestions, problems: arrived.notes, cancelled: [] } : undefined)
  const [kept, setKept] = useState(first)
  const [key, setKey] = useState(first?.events[0]?.key ?? null)
  // Pasted words all have the same key: what is read anew gets a form of its own, or it would keep the first one's.
  const [reads, setReads] = useState(data ? 1 : 0)
  if (data && data !== kept) {
    setKept(data)
    setReads(reads + 1)
    setKey(data.events[0]?.key ?? null)
  }
  const { events = [], problems = [], cancelled = [] } = kept ?? {}
  const chosen = events.find(event => event.key === key) ?? null
  // What was pasted after it is not the mail that arrived.
  const arrivedId = reads === 0 ? (arrived?.id ?? null) : null
  const notes = [
    ...cancelled.map(name => `“${name}” was cancelled, and is now cancelled here too.`),
    ...problems,
  ]
  const form = (
    <>
      {chosen?.summary && <p className="wrap-anywhere py-2 text-ink-soft">“{chosen.summary}”</p>}
      <InterviewForm
        key={chosen ? `${reads}-${chosen.key}` : 'blank'}
        {...props}
        arrivedId={chosen ? arrivedId : null}
        suggestion={chosen}
      />
    </>
  )
  return (
    <>
      {notes.map(note => (
        <p key={note} className="mt-3 text-ink-soft text-sm">
          {note}
        </p>
      ))}
      {events.length > 1 && (
        <SeveralInvitations
          key={`several-${reads}`}
          events={events}
          chosen={chosen}
          onChoose={setKey}
          arrivedId={arrivedId}
        />
      )}
      {chosen?.known && (
        <KnownChange
          key={`known-${reads}-${chosen.key}`}
          suggestion={chosen}
          known={chosen.known}
          arrivedId={arrivedId}
        />
      )}
      {chosen?.mayBe && (
        <WhichInterview
          key={`which-${reads}-${chosen.key}`}
          suggestion={chosen}
          mayBe={chosen.mayBe}
          arrivedId={arrivedId}
        />
      )}
      {chosen?.what === 'cancelled' ? (
        // What was cancelled is seldom one to add: nothing here may look like the answer to it.
        <details className="mt-8">
          <Summary>{titleOf(chosen)}</Summary>
          {form}
        </details>
      ) : (
        <Section title={titleOf(chosen)} className="mt-8">
          {form}
        </Section>
      )}
    </>
  )
}

function titleOf(chosen: InvitationSuggestion | null): string {
  if (!chosen) return 'Or fill in the details'
  if (chosen.what === 'cancelled') return 'It wasn’t cancelled: add it as an interview'
  if (chosen.mayBe)
    return chosen.mayBe.length > 0 ? 'Or add it as a new interview' : 'Add it as a new interview'
  return chosen.known ? 'Or is it another interview?' : 'Is this right?'
}

'use client'

import { useState } from 'react'
import { Section } from '@/components/ui/section'
import type { Choice, Choices } from '@/features/choices/find-choices'
import type { InvitationSuggestion } from '../import-invitation'
import { InterviewForm } from './interview-form'
import { InvitationDrop } from './invitation-drop'

interface Props {
  processes: Choices
  process: Choice | null
  zone: string
  zones: readonly string[]
  today: string
}

/** An invitation fills the short form; nothing is kept before the person has looked at it. */
export function NewInterview(props: Props) {
  const [events, setEvents] = useState<InvitationSuggestion[]>([])
  const [chosen, setChosen] = useState<InvitationSuggestion | null>(null)
  return (
    <>
      <InvitationDrop
        onRead={read => {
          setEvents(read)
          setChosen(read[0] ?? null)
        }}
      />
      {events.length > 1 && (
        <Section title="Which of these?" note={events.length} className="mt-6">
          <ul className="flex flex-wrap gap-2 py-3">
            {events.map(event => (
              <li key={event.uid}>
                <button
                  type="button"
                  aria-pressed={event === chosen}
                  onClick={() => setChosen(event)}
                  className="min-h-thumb rounded bg-paper px-4 py-2 text-left inset-ring inset-ring-edge aria-pressed:bg-act aria-pressed:text-on-act"
                >
                  {event.summary || 'Untitled'}
                  <span className="block text-sm opacity-80">{event.when}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={chosen ? 'Is this right?' : 'Or fill in the details'} className="mt-8">
        {chosen?.summary && <p className="wrap-anywhere py-2 text-ink-soft">“{chosen.summary}”</p>}
        <InterviewForm key={chosen?.uid ?? 'blank'} {...props} suggestion={chosen} />
      </Section>
    </>
  )
}

'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { addInvitationsAction } from '../actions'
import { isWhole, sentOf } from '../invitation/sent-of'
import type { InvitationSuggestion } from '../invitation/suggestion'
import type { Became } from '../mutations'

interface Props {
  events: InvitationSuggestion[]
  chosen: InvitationSuggestion | null
  onChoose: (key: string) => void
  arrivedId: string | null
}

const becameWords: Record<Became, string> = { created: 'Added', moved: 'Moved', unchanged: 'Here already' }

/** Several in one mail or file: each is looked at, added with a tap where nothing is missing, or all of those at once. */
export function SeveralInvitations({ events, chosen, onChoose, arrivedId }: Props) {
  const [became, setBecame] = useState<Record<string, Became>>({})
  const added = Object.keys(became)
  const whole = events.filter(event => isWhole(event) && !added.includes(event.key))
  const left = events.filter(event => !added.includes(event.key))
  const add = (some: InvitationSuggestion[], look: 'quiet' | undefined, words: string, name?: string) => (
    <ActionForm
      action={addInvitationsAction}
      quiet="done"
      onDone={({ data }) => {
        const told = data?.became as Became[] | undefined
        const now = some.map(({ key }, nth) => [key, told?.[nth] ?? 'created'] as const)
        const keys = [...added, ...now.map(([key]) => key)]
        setBecame({ ...became, ...Object.fromEntries(now) })
        const next = events.find(({ key }) => !keys.includes(key))
        if (next && chosen && keys.includes(chosen.key)) onChoose(next.key)
      }}
    >
      <input type="hidden" name="events" value={JSON.stringify(some.map(sentOf))} />
      {arrivedId && <input type="hidden" name="arrivedId" value={arrivedId} />}
      <SubmitButton look={look} aria-label={name}>
        {words}
      </SubmitButton>
    </ActionForm>
  )
  return (
    <Section title={`${events.length} interviews in it`} className="mt-6">
      <ul className="grid gap-2 py-3">
        {events.map(event => (
          <li key={event.key} className="flex items-center gap-2">
            <button
              type="button"
              aria-pressed={event === chosen}
              onClick={() => onChoose(event.key)}
              className="min-h-thumb min-w-0 flex-1 rounded bg-paper px-4 py-2 text-left inset-ring inset-ring-edge aria-pressed:bg-act aria-pressed:text-on-act"
            >
              <span className="wrap-anywhere">{event.summary || 'Untitled'}</span>
              <span className="block text-sm opacity-80">{event.when ?? 'No time found'}</span>
            </button>
            {added.includes(event.key) ? (
              <p role="status" className="px-2 text-ink-soft text-sm">
                {becameWords[became[event.key] ?? 'created']}
              </p>
            ) : (
              whole.includes(event) && add([event], 'quiet', 'Add', `Add ${event.summary}, ${event.when}`)
            )}
          </li>
        ))}
      </ul>
      {whole.length > 1 &&
        add(
          whole,
          undefined,
          whole.length === left.length
            ? `Add all ${whole.length}`
            : `Add the ${whole.length} that are complete`,
        )}
    </Section>
  )
}

import type { ContactKind, DraftKind, Source } from '@/db/enums'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { routeTo } from '@/features/reminders/route-to'

interface Reachable {
  id: string
  name: string
  kind: ContactKind
  email: string | null
}

export interface Recipient {
  to: string | null
  toName: string | null
  /** Who hands it on, when the person has no address of their own that we know. */
  passedOnBy: string | null
}

/**
 * Where a message really goes. Only a thank-you is handed on by somebody else; anything else without an address waits
 * for one. `around`: everybody of the pipeline, its recruiter too.
 */
export function recipientOf(
  kind: DraftKind,
  person: Reachable | null,
  around: readonly Reachable[],
  process: { source: Source; country: string },
): Recipient {
  if (!person) return { to: null, toName: null, passedOnBy: null }
  const route = kindRules[kind].thanks ? routeTo(person, around, process) : { via: 'direct' as const }
  if (route.via === 'direct') return { to: person.email, toName: person.name, passedOnBy: null }
  const by = 'contactId' in route ? around.find(other => other.id === route.contactId) : undefined
  return by?.email
    ? { to: by.email, toName: by.name, passedOnBy: by.name }
    : { to: null, toName: person.name, passedOnBy: null }
}

/** The addresses of a joint note, and the names of those without one. */
export function jointRecipients(people: readonly Reachable[]): { to: string[]; unknown: string[] } {
  return {
    to: people.flatMap(person => person.email ?? []),
    unknown: people.filter(person => !person.email).map(person => person.name),
  }
}

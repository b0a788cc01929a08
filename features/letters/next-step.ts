import type { contactChannels, NextStepFact, whoContacts } from '@/db/enums'
import type { LocalDate } from '@/lib/time'

export interface KnownFact {
  fact: NextStepFact
  state: 'answered' | 'unknown' | 'not_asked'
  answerText: string | null
  answerDate: string | null
  answerWho: (typeof whoContacts)[number] | null
  answerChannel: (typeof contactChannels)[number] | null
  /** Full name of who contacts, or whom I may ask. */
  contactName?: string | null
}

/** The agreed next step, as seen by the one who reads the letter. */
export interface NextStep {
  /** Who gets in touch: the reader, somebody else by name, the recruiter, the firm, or I. */
  who: 'you' | 'named' | 'recruiter' | 'team' | 'me' | null
  name: string | null
  by: LocalDate | null
  channel: 'email' | 'phone' | null
  /** What comes next, as it was typed. */
  what: string | null
}

/**
 * What was agreed, for one reader: only who said that they would be in touch is told "from you"; to everybody else it
 * is that person, or the team. Null when nothing was agreed.
 */
export function nextStepFor(
  facts: readonly (KnownFact & { contactId?: string | null })[],
  readerId: string | null,
): NextStep | null {
  const known = (name: KnownFact['fact']) =>
    facts.find(({ fact, state }) => fact === name && state === 'answered')
  const contact = known('who_contacts')
  const channel = known('channel')?.answerChannel
  const step: NextStep = {
    who: whoOf(contact, readerId),
    name: contact?.contactName ?? null,
    by: (known('decision_date')?.answerDate as LocalDate | null | undefined) ?? null,
    channel: channel === 'email' || channel === 'phone' ? channel : null,
    what: known('what_next')?.answerText?.trim() || null,
  }
  return step.who || step.by || step.what ? step : null
}

function whoOf(
  contact: (KnownFact & { contactId?: string | null }) | undefined,
  readerId: string | null,
): NextStep['who'] {
  if (!contact) return null
  if (contact.answerWho === 'me' || contact.answerWho === 'recruiter') return contact.answerWho
  if (contact.contactId && contact.contactId === readerId) return 'you'
  return contact.contactName ? 'named' : 'team'
}

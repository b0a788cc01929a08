import type { contactChannels, NextStepFact, whoContacts } from '@/db/enums'
import { formatLongDay } from '@/lib/time'
import { firstName } from './names'

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

const by = { email: ' by e-mail', phone: ' by phone', recruiter: '', other: '' } as const

/** The agreed next step as one sentence in their words, or '' when nothing was agreed (practice §a.3, move 4). */
export function nextStepLine(facts: readonly KnownFact[]): string {
  const known = (fact: NextStepFact) => facts.find(row => row.fact === fact && row.state === 'answered')
  const next = known('what_next')?.answerText?.trim()
  const date = known('decision_date')?.answerDate
  const contact = known('who_contacts')
  const channel = by[known('channel')?.answerChannel ?? 'other']
  const until = date ? ` by ${formatLongDay(date)}` : ''
  if (contact?.answerWho === 'me') return joined(next, `I will get in touch${channel}${until}`)
  if (contact?.answerWho === 'recruiter')
    return joined(next, `I will hear from the recruiter${channel}${until}`)
  if (contact || date) {
    const who = contact?.contactName ? firstName(contact.contactName) : null
    return joined(next, `${who ? `I will hear from ${who}` : 'I will hear from you'}${channel}${until}`)
  }
  return next ?? ''
}

function joined(next: string | undefined, contact: string): string {
  return next ? `${next.replace(/[.;\s]+$/, '')}; ${contact}` : contact
}

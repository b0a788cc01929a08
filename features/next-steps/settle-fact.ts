import type { contactChannels, NextStepFact, whoContacts } from '@/db/enums'
import type { FactState } from './facts'

export interface GivenFact {
  state: FactState
  text?: string | null
  date?: string | null
  who?: (typeof whoContacts)[number] | null
  channel?: (typeof contactChannels)[number] | null
  contactId?: string | null
  saidById?: string | null
}

export interface SettledFact {
  fact: NextStepFact
  state: FactState
  answerText: string | null
  answerDate: string | null
  answerWho: (typeof whoContacts)[number] | null
  answerChannel: (typeof contactChannels)[number] | null
  contactId: string | null
  saidById: string | null
}

/**
 * One fact as it is kept: only the columns that this fact is answered in. An answer that says nothing is "unknown";
 * what is not answered keeps no answer (practice §f).
 */
export function settleFact(fact: NextStepFact, given: GivenFact): SettledFact {
  const answered = given.state === 'answered'
  const when = <T>(facts: readonly NextStepFact[], value: T | null | undefined) =>
    answered && facts.includes(fact) ? (value ?? null) : null
  const row = {
    fact,
    answerText: when(['what_next', 'rounds', 'who_contacts', 'whom_to_ask'], given.text),
    answerDate: when(['decision_date', 'whom_to_ask'], given.date),
    answerWho: when(['who_contacts'], given.who),
    answerChannel: when(['channel'], given.channel),
    contactId: when(['who_contacts', 'whom_to_ask'], given.contactId),
  }
  const says = row.answerText ?? row.answerDate ?? row.answerWho ?? row.answerChannel ?? row.contactId
  return {
    ...row,
    state: answered && says === null ? 'unknown' : given.state,
    saidById: given.state === 'not_asked' ? null : (given.saidById ?? null),
  }
}

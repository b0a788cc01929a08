import type { factStates, NextStepFact } from '@/db/enums'

export type FactState = (typeof factStates)[number]

type FactWords = {
  label: string
  /** Said in the room. */
  ask: string
  /** After "could you tell me …". */
  asked: string
  /** The same, when somebody in between is asked. */
  relayed?: string
  /** After "They could not say yet …" and "Not asked: …". */
  open: string
}

/** The six facts that make next steps complete (practice §f). */
export const facts: Record<NextStepFact, FactWords> = {
  what_next: {
    label: 'What happens next',
    ask: 'What happens after today?',
    asked: 'what happens next',
    open: 'what happens next',
  },
  rounds: {
    label: 'How many rounds, and who with',
    ask: 'How many conversations are still to come, and who with?',
    asked: 'how many conversations are still to come',
    open: 'how many rounds there are',
  },
  decision_date: {
    label: 'Decision by',
    ask: 'When do you hope to decide?',
    asked: 'when you expect to decide',
    relayed: 'when they expect to decide',
    open: 'when they will decide',
  },
  who_contacts: {
    label: 'Who gets in touch',
    ask: 'Who will get in touch?',
    asked: 'who will get in touch',
    open: 'who will get in touch',
  },
  channel: {
    label: 'Email or phone',
    ask: 'Should I expect an email or a call?',
    asked: 'whether to expect an email or a call',
    open: 'whether it will be an email or a call',
  },
  whom_to_ask: {
    label: 'Who I can ask, and from when',
    ask: 'If I hear nothing by then, who can I ask?',
    asked: 'who I can ask if I hear nothing by then',
    open: 'who I can ask',
  },
}

export type FactStates = Partial<Record<NextStepFact, FactState>>

// What changes the waiting most comes first: a date, then somebody to ask.
const byWeight = ['decision_date', 'whom_to_ask', 'what_next', 'who_contacts', 'rounds', 'channel'] as const

/** The facts still open, the weightiest first; one that was never touched counts as not asked. */
export function missingFacts(states: FactStates): NextStepFact[] {
  return byWeight.filter(fact => states[fact] !== 'answered')
}

type MissingFactsLine = {
  /** Fills the slot `missing_facts` of a draft: begins small, one question. */
  ask: string
  /** The same to say aloud, for the next brief. */
  question: string
}

// Three can be answered in a line; more would be a form.
const inOneLine = 3

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

/**
 * The one-line ask for what is not known, or null when all is. In the order in which one would say it; `relayed`: an
 * agency is asked, and asks its client.
 */
export function missingFactsLine(states: FactStates, { relayed = false } = {}): MissingFactsLine | null {
  const missing = missingFacts(states).slice(0, inOneLine)
  if (missing.length === 0) return null
  const dated = states.decision_date === 'answered' || missing.includes('decision_date')
  const spoken = missing
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(fact => {
      const asked = (relayed && facts[fact].relayed) || facts[fact].asked
      return fact === 'whom_to_ask' && !dated ? asked.replace(' by then', '') : asked
    })
  return {
    ask: `could you tell me ${listed(spoken)}?`,
    question: `Before I go, could you tell me ${listed(spoken)}?`,
  }
}

const order = Object.keys(facts) as NextStepFact[]

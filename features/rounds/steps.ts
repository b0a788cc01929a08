import type { DraftState } from '@/db/enums'
import type { Verdict } from '@/features/analyses/verdict'
import { decidesBy } from '@/features/next-steps/fact-words'
import { gutLabels } from '@/features/vocabulary/tags'
import type { LocalDate } from '@/lib/time'

export interface RoundFacts {
  id: string
  /** 1 to 5, as it felt; null when the minute was taken and left it out. */
  reflection: { gut: number | null; likelihood: number | null } | null
  facts: { known: number; of: number; decisionBy: LocalDate | null }
  /** The messages that this round asks for: what is only sent when no answer comes is none of them. */
  messages: readonly { id: string; state: DraftState }[]
  verdict: Verdict | null
}

export interface RoundStep {
  name: 'minute' | 'facts' | 'messages' | 'company'
  title: string
  /** What is known of it, or what to do. */
  words: string
  href: string
  done: boolean
}

const verdicts: Record<Verdict, string> = {
  yes: 'You’d say yes',
  unsure: 'You’re not sure yet',
  no: 'You’d say no',
}

/** What there is to do after an interview, in its order, each with how far it is. Pure. */
export function roundSteps(round: RoundFacts, today: LocalDate): RoundStep[] {
  const { id, reflection, facts, messages, verdict } = round
  const open = messages.filter(({ state }) => state === 'open')
  const [only] = open.length === 1 ? open : messages.length === 1 ? messages : []
  return [
    {
      name: 'minute',
      title: 'How it went',
      words: reflection ? minuteWords(reflection) : 'One minute, while you remember',
      href: `/interviews/${id}/follow-up`,
      done: reflection !== null,
    },
    {
      name: 'facts',
      title: 'What happens next',
      words: facts.decisionBy
        ? decidesBy(facts.decisionBy, today)
        : facts.known === 0
          ? 'Nothing known yet'
          : `${facts.known} of ${facts.of} known`,
      href: '#next-steps',
      done: facts.decisionBy !== null || facts.known === facts.of,
    },
    {
      name: 'messages',
      title: 'Messages',
      words: messageWords(messages, reflection !== null),
      href: only ? `/drafts/${only.id}` : '/drafts',
      done: messages.length > 0 && open.length === 0,
    },
    {
      name: 'company',
      title: 'Company scorecard',
      words: verdict ? verdicts[verdict] : 'What did you think of them?',
      href: `/interviews/${id}/analysis`,
      done: verdict !== null,
    },
  ]
}

function minuteWords({ gut, likelihood }: { gut: number | null; likelihood: number | null }): string {
  const felt = gut === null ? null : `It felt ${gutLabels[gut - 1]}`
  const guess = likelihood === null ? null : `${likelihood} of 10 for a next step`
  return [felt, guess].filter(Boolean).join(', ') || 'Taken'
}

function messageWords(messages: RoundFacts['messages'], isTaken: boolean): string {
  if (messages.length === 0) return isTaken ? 'None' : 'Written once you’ve said how it went'
  const count = (...states: DraftState[]) => messages.filter(({ state }) => states.includes(state)).length
  const sent = count('sent', 'probably_sent', 'answered')
  const open = count('open')
  if (open === 0) return sent === 0 ? 'None sent' : sent === 1 ? 'Sent' : `All ${sent} sent`
  return sent === 0 ? `${open} to send` : `${sent} sent, ${open} to send`
}

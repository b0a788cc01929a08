import { kindRules } from '@/features/letters/templates/kind-rules'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { Aftermath } from './queries'

type Message = Aftermath['messages'][number]

/** What a round asks for: not what is only sent when no answer comes. Pure. */
export const askedByRound = (messages: readonly Message[]) =>
  messages.filter(({ kind }) => !kindRules[kind].oneQuestion)

/** What was or will be written to each person after a round, in a word or two beside their name; the first of several. */
export function messagesByPerson(
  messages: readonly Message[],
  zone: string,
  today: LocalDate,
  isAhead = false,
): Record<string, { href: string; words: string }> {
  const first = new Map<string, Message>()
  for (const message of messages)
    if (message.contactId && message.state !== 'skipped' && !first.has(message.contactId))
      first.set(message.contactId, message)
  return Object.fromEntries(
    [...first].map(([contactId, message]) => [
      contactId,
      { href: `/drafts/${message.id}`, words: wordsOf(message, zone, today, isAhead) },
    ]),
  )
}

function wordsOf({ kind, state, sentAt }: Message, zone: string, today: LocalDate, isAhead: boolean): string {
  const { label } = kindRules[kind]
  if (state === 'probably_sent') return `${label}: probably sent`
  if (state === 'answered') return `${label}: answered`
  return state === 'sent' && sentAt
    ? `${label}: sent ${formatDay(localDate(sentAt, zone), today)}`
    : `${label}: ${isAhead ? 'planned' : 'to send'}`
}

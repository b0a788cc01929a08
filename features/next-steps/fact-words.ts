import type { contactChannels, factStates, whoContacts } from '@/db/enums'
import { formatDay, type LocalDate } from '@/lib/time'
import { channelWords, whoWords } from './answer-words'

interface KeptFact {
  state: (typeof factStates)[number]
  answerText: string | null
  answerDate: string | null
  answerWho: (typeof whoContacts)[number] | null
  answerChannel: (typeof contactChannels)[number] | null
}

/** A day that was named for deciding, whoever gets in touch then. */
export const decidesBy = (day: LocalDate, today: LocalDate): string =>
  `They decide by ${formatDay(day, today)}`

/** One fact's answer in a line; `who` is the person it names. Null when it was not asked. */
export function factAnswer(fact: KeptFact, who: string | null, today: LocalDate): string | null {
  if (fact.state !== 'answered') return fact.state === 'unknown' ? 'They couldn’t say yet' : null
  const parts = [
    fact.answerDate && formatDay(fact.answerDate, today),
    fact.answerWho && whoWords[fact.answerWho],
    fact.answerChannel && channelWords[fact.answerChannel],
    fact.answerText,
    who,
  ]
  return parts.filter(Boolean).join(', ') || null
}

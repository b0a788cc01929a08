import type { Difficulty, QuestionType } from '@/features/vocabulary/questions'

export type AskedQuestion = {
  id: string
  text: string
  type: QuestionType | null
  difficulty: Difficulty | null
  /** The second half of "Next time, if they ask …, I will …". */
  ifThen: string | null
  askedAt: Date
  practisedAt: Date | null
}

export type IfThenCard = {
  questionId: string
  type: QuestionType | null
  question: string
  /** Null: the person has not written it yet. */
  plan: string | null
  /** How many interviews this question stumped them in. */
  times: number
  askedAt: Date
  practisedAt: Date | null
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const unquoted = (text: string) => text.trim().replace(/^["“'‘]+|[."”'’]+$/g, '')

/** "Next time, if they ask “why us?”, I will …" in one line; the plan's own full stop is kept. */
export function ifThenSentence(asked: string, plan: string | null): string {
  const deed = plan?.trim().replace(/^i will\s+/i, '') || '…'
  const end = /[.!?…]$/.test(deed) ? '' : '.'
  return `Next time, if they ask “${unquoted(asked).replace(/\.$/, '')}”, I will ${deed}${end}`
}

/**
 * The practice deck: one card per question that stumped (practice §d.3), the same question asked twice being one card.
 * `stretched` is no reason for a card. What was never practised comes first, then what lies longest ago.
 */
export function ifThenDeck(questions: readonly AskedQuestion[]): IfThenCard[] {
  const cards = new Map<string, IfThenCard>()
  const stumped = questions.filter(({ difficulty, text }) => difficulty === 'stumped' && plain(text))
  for (const { id, text, type, ifThen, askedAt, practisedAt } of stumped.toSorted(
    (a, b) => b.askedAt.getTime() - a.askedAt.getTime(),
  )) {
    const known = cards.get(plain(text))
    if (!known) {
      const card = {
        questionId: id,
        type,
        question: unquoted(text),
        plan: ifThen?.trim() || null,
        times: 1,
        askedAt,
        practisedAt,
      }
      cards.set(plain(text), card)
      continue
    }
    known.times += 1
    known.plan ??= ifThen?.trim() || null
    if (practisedAt && (!known.practisedAt || practisedAt > known.practisedAt))
      known.practisedAt = practisedAt
  }
  const practised = (card: IfThenCard) => card.practisedAt?.getTime() ?? Number.NEGATIVE_INFINITY
  return [...cards.values()].sort((a, b) =>
    practised(a) === practised(b) ? b.askedAt.getTime() - a.askedAt.getTime() : practised(a) - practised(b),
  )
}

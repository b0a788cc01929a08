import { type AskedQuestion, type IfThenCard, ifThenDeck } from './if-then'

type Asked = Omit<AskedQuestion, 'askedAt'> & { createdAt: Date }

/** The deck of what was asked: whatever stumped, and whatever a plan was written for (practice §d.3). */
export function practiceDeck(asked: readonly Asked[]): IfThenCard[] {
  return ifThenDeck(
    asked.map(({ createdAt, ...question }) => ({
      ...question,
      difficulty: question.ifThen ? 'stumped' : question.difficulty,
      askedAt: createdAt,
    })),
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDay, localDate } from '@/lib/time'
import { practisedQuestionAction } from '../actions'
import { type IfThenCard, ifThenSentence } from '../if-then'

/** What stumped, as a plan: said aloud once, it is practised (practice §d.1). */
export function CardDeck({ cards, zone, now }: { cards: readonly IfThenCard[]; zone: string; now: Date }) {
  const today = localDate(now, zone)
  return (
    <ul className="grid gap-3 py-3">
      {cards.map(card => (
        <li key={card.questionId} className="grid gap-3 rounded-lg bg-paper p-4 sm:p-5">
          <p className="wrap-anywhere text-lg">{ifThenSentence(card.question, card.plan)}</p>
          <div className="flex items-center justify-between gap-3">
            <p className="text-ink-soft text-sm">
              {card.practisedAt
                ? `Said out loud ${formatDay(localDate(card.practisedAt, zone), today)}`
                : card.plan
                  ? 'Say it out loud once'
                  : 'Finish the sentence under “Asked of me”'}
              {card.times > 1 && ` · came up ${card.times} times`}
            </p>
            {card.plan && (
              <ActionForm action={practisedQuestionAction}>
                <input type="hidden" name="id" value={card.questionId} />
                <SubmitButton look="quiet" size="sm">
                  I said it
                </SubmitButton>
              </ActionForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

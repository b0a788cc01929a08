import { ActionForm } from '@/components/ui/action-form'
import { buttonStyle } from '@/components/ui/button-style'
import { formatDay, localDate } from '@/lib/time'
import { practisedQuestionAction } from '../actions'
import { type IfThenCard, ifThenSentence } from '../if-then'

/** As many as one says aloud in an evening; one that was said makes room for the next. */
const shown = 6

/** What stumped, as a plan: said aloud once, it is practised (practice §d.1). */
export function CardDeck({ cards, zone, now }: { cards: readonly IfThenCard[]; zone: string; now: Date }) {
  const today = localDate(now, zone)
  return (
    <>
      <ActionForm action={practisedQuestionAction} quiet id="said-it" />
      <ul className="grid gap-3 py-3">
        {cards.slice(0, shown).map(card => (
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
                <button
                  type="submit"
                  form="said-it"
                  name="id"
                  value={card.questionId}
                  className={buttonStyle({ look: 'quiet', size: 'sm' })}
                >
                  I said it
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

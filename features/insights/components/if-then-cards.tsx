import { AndMore } from '@/components/ui/more'
import { type IfThenCard, ifThenSentence } from '@/features/questions/if-then'

const shown = 10

/** The deck: what stumped once, and what will be said next time. */
export function IfThenCards({ cards }: { cards: readonly IfThenCard[] }) {
  if (cards.length === 0)
    return <p className="py-4 text-ink-soft">No question has stumped you so far, or you haven’t noted one.</p>
  return (
    <>
      <ul className="grid gap-4 py-4">
        {cards.slice(0, shown).map(card => (
          <li key={card.questionId} className="wrap-anywhere border-edge border-l-2 pl-4">
            {card.plan ? ifThenSentence(card.question, card.plan) : `“${card.question}”`}
            <span className="block text-ink-soft text-sm">
              {[
                card.plan ? null : 'No answer yet: what will you say?',
                card.times > 1 && `Asked ${card.times} times`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <AndMore href="/questions" count={cards.length - shown} of="questions that stumped you" />
    </>
  )
}

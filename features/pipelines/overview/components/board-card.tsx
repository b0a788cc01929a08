import { clsx } from 'clsx'
import type { Route } from 'next'
import type { KeyboardEvent, MouseEvent } from 'react'
import { Link } from '@/components/ui/link'
import { inDays } from '@/lib/in-days'
import { type Card, initialsOf, wishWords } from '../card-words'

/** A card is sent for each of a hundred processes: its look stands in globals.css under a word or two. */
export function BoardCard({
  card,
  isLifted,
  onKeyDown,
  onMove,
}: {
  card: Card
  isLifted: boolean
  onKeyDown: (event: KeyboardEvent) => void
  onMove: (event: MouseEvent<HTMLButtonElement>) => void
}) {
  const { id, company, role, next, late, days, ended, wants, people } = card
  return (
    <li className={clsx('card', isLifted && 'card-lifted')}>
      <Link href={`/pipelines/${id}` as Route} className="card-link" onKeyDown={onKeyDown}>
        {company}
      </Link>
      <button
        type="submit"
        name="move"
        value={id}
        className="card-move"
        aria-label={`Move ${company}`}
        onClick={onMove}
      />
      <span>{role}</span>
      {wants && <b>{wishWords[wants]}</b>}
      {next && <span className={late ? 'card-late' : 'card-next'}>{next}</span>}
      {(people || days !== undefined || ended) && (
        <small>
          {days !== undefined
            ? `Waiting ${days === 0 ? 'since today' : inDays(days)}`
            : ended && `Ended ${ended}`}
          {people && (
            <i role="img" title={people.join(', ')}>
              {people.map(initialsOf).join(' ')}
            </i>
          )}
        </small>
      )}
    </li>
  )
}

'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { useRef, useState } from 'react'
import { Link } from '@/components/ui/link'
import type { Stage } from '@/db/enums'
import { type Column, opensOn } from '../board-columns'
import type { Card } from '../card-words'
import { useMoves } from '../use-moves'
import { BoardCard } from './board-card'
import { BoardMenu } from './board-menu'

interface Props {
  columns: readonly Column[]
  cards: readonly Card[]
  /** What the address says, for the form that works without script. */
  keep: Record<string, string>
}

/**
 * A column for each stage. A card is moved by pointer, finger, keyboard or menu, stands in its new column at once, and
 * is back where it was, with the reason, when that could not be kept.
 */
export function Board({ columns, cards: given, keep }: Props) {
  const { root, cards, lifted, said, choose, onKeyDown, isOver } = useMoves(columns, given)
  const menu = useRef<HTMLDivElement>(null)
  const [choosing, setChoosing] = useState<Card | null>(null)
  const countOf = ({ stage, total }: Column) =>
    total + inStage(cards, stage).length - inStage(given, stage).length
  const opens = opensOn(columns, given)
  const strips = columns.filter(({ strip }) => strip)
  return (
    <>
      {/* Without script the button of a card sends this, and the page asks where to. */}
      <form action="/pipelines" ref={root} className={clsx('board', lifted && 'board-lifted')}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {columns.map(column => {
          const { stage, name, strip, more } = column
          if (strip) return null
          const isTarget = isOver(stage)
          return (
            <section
              key={stage}
              aria-labelledby={`in-${stage}`}
              data-stage={stage}
              data-opens={stage === opens || undefined}
              className={clsx('column', isTarget && 'target')}
            >
              <h2 id={`in-${stage}`}>
                {name} <span>{countOf(column)}</span>
              </h2>
              <ul>
                {isTarget && <li className="card-slot" aria-hidden="true" />}
                {inStage(cards, stage).map(card => (
                  <BoardCard
                    key={card.id}
                    card={card}
                    isLifted={lifted === card.id}
                    onKeyDown={event => onKeyDown(event, card)}
                    onMove={event => {
                      event.preventDefault()
                      setChoosing(card)
                      const sheet = menu.current
                      if (!sheet) return
                      event.currentTarget.style.setProperty('anchor-name', '--moving')
                      sheet.togglePopover()
                    }}
                  />
                ))}
                {more && (
                  <li>
                    <Link href={more as Route} scroll={false} className="row-more">
                      {`Show ${column.total - inStage(given, stage).length} more`}
                    </Link>
                  </li>
                )}
              </ul>
            </section>
          )
        })}
        {strips.length > 0 && (
          <div className="strips">
            {strips.map(column => (
              <section
                key={column.stage}
                aria-label={column.name}
                data-stage={column.stage}
                className={clsx('strip', isOver(column.stage) && 'target')}
              >
                <Link href={column.strip as Route}>
                  {column.name} <span>{countOf(column)}</span>
                </Link>
              </section>
            ))}
          </div>
        )}
      </form>
      <BoardMenu
        sheet={menu}
        choosing={choosing}
        columns={columns}
        onClose={() => {
          for (const button of root.current?.querySelectorAll<HTMLElement>('.card-move') ?? [])
            button.style.removeProperty('anchor-name')
        }}
        onChoose={choose}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

const inStage = (cards: readonly Card[], stage: Stage) => cards.filter(card => card.stage === stage)

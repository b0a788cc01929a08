'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, startTransition, useEffect, useOptimistic, useRef, useState } from 'react'
import { Link } from '@/components/ui/link'
import { menuItemStyle } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import type { Stage } from '@/db/enums'
import type { FormState } from '@/lib/form-state'
import { moveCardAction, undoSeveralAction } from '../actions'
import { type Card, whatFollows } from '../card-words'
import { listenForDrags } from '../drag'
import { BoardCard, moveForm } from './board-card'

export interface Column {
  stage: Stage
  name: string
  /** In the whole column, shown or not. */
  total: number
  /** Where the rest of it is. */
  more?: string
  /** No column but a narrow place to drop on, which leads to what is there. */
  strip?: string
}

interface Props {
  columns: readonly Column[]
  cards: readonly Card[]
  /** What the address says, for the form that works without script. */
  keep: Record<string, string>
}

interface Lifted {
  id: string
  to: Stage
}

const noConnection = 'We couldn’t reach the server.'

/**
 * A column for each stage. A card is moved by pointer, finger, keyboard or menu, stands in its new column at once, and
 * is back where it was, with the reason, when that could not be kept.
 */
export function Board({ columns, cards: given, keep }: Props) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [cards, show] = useOptimistic(given, (now, { id, to }: Lifted) => {
    const card = now.find(one => one.id === id)
    return card ? [{ ...card, stage: to }, ...now.filter(one => one !== card)] : now
  })
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [choosing, setChoosing] = useState<Card | null>(null)
  const [said, setSaid] = useState('')
  /** The card that keeps the focus while it changes its column. */
  const focused = useRef<string | null>(null)
  const nameOf = (stage: Stage) => columns.find(column => column.stage === stage)?.name ?? stage

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the cards stand anew
  useEffect(() => {
    const card = focused.current && root.current?.querySelector(`[data-card="${focused.current}"] a`)
    focused.current = null
    if (card) (card as HTMLElement).focus()
  }, [cards])

  function move(card: Card, to: Stage) {
    const from = card.stage
    if (to === from) return setSaid(`${card.company} stays in ${nameOf(from)}.`)
    setSaid(`${card.company} is in ${nameOf(to)}.`)
    startTransition(async () => {
      show({ id: card.id, to })
      const form = new FormData()
      for (const [name, value] of Object.entries({ id: card.id, stage: to, seen: from }))
        form.set(name, value)
      let state: FormState
      try {
        state = await moveCardAction(null, form)
      } catch {
        state = { ok: false, message: noConnection }
      }
      if (state?.ok) {
        const next = whatFollows[to]
        toast(
          <>
            {`${card.company}: ${nameOf(to)}.`}
            {next && (
              <Link
                href={`/pipelines/${card.id}/${next.page}` as Route}
                className="ml-3 underline underline-offset-4"
              >
                {next.label}
              </Link>
            )}
          </>,
          { action: undoSeveralAction, fields: { act: 'move', ids: card.id, was: from, stage: to } },
        )
        return
      }
      const why = state?.message ?? noConnection
      const isElsewhere = state?.fields?.seen !== undefined
      const text = isElsewhere ? why : `${card.company} is back in ${nameOf(from)}. ${why}`
      toast(text)
      setSaid(text)
      if (isElsewhere) router.refresh()
    })
  }

  function step(card: Card, by: number) {
    const at = columns.findIndex(({ stage }) => stage === (lifted?.to ?? card.stage))
    const column = columns[Math.min(columns.length - 1, Math.max(0, at + by))]
    if (!column) return
    setLifted({ id: card.id, to: column.stage })
    setSaid(`${column.name}${column.stage === card.stage ? ', where it was' : ''}`)
    root.current
      ?.querySelector(`[data-stage="${column.stage}"]`)
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent, card: Card) {
    const isUp = lifted?.id === card.id
    const turn = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (event.key === ' ' && !isUp) {
      setLifted({ id: card.id, to: card.stage })
      setSaid(
        `${card.company} lifted from ${nameOf(card.stage)}. Arrow keys choose a stage, space drops it, escape puts it back.`,
      )
    } else if (isUp && turn) step(card, turn)
    else if (isUp && (event.key === ' ' || event.key === 'Enter')) {
      focused.current = card.id
      setLifted(null)
      move(card, lifted.to)
    } else if (isUp && event.key === 'Escape') {
      setLifted(null)
      setSaid(`${card.company} stays in ${nameOf(card.stage)}.`)
    } else {
      if (isUp && event.key === 'Tab') setLifted(null)
      return
    }
    event.preventDefault()
  }

  const find = (id: string) => cards.find(card => card.id === id)
  const hands = {
    lift: (id: string) => {
      const card = find(id)
      if (card) setLifted({ id, to: card.stage })
    },
    over: (stage: string | null) =>
      setLifted(now => {
        const to = columns.find(column => column.stage === stage)?.stage ?? (now && find(now.id)?.stage)
        return now && to && to !== now.to ? { ...now, to } : now
      }),
    drop: (id: string, stage: string | null) => {
      setLifted(null)
      const card = find(id)
      const to = columns.find(column => column.stage === stage)?.stage
      if (card && to) move(card, to)
    },
    cancel: () => setLifted(null),
  }
  const latest = useRef(hands)
  latest.current = hands
  useEffect(() => {
    if (!root.current) return
    root.current.dataset.ready = ''
    return listenForDrags(root.current, {
      lift: id => latest.current.lift(id),
      over: stage => latest.current.over(stage),
      drop: (id, stage) => latest.current.drop(id, stage),
      cancel: () => latest.current.cancel(),
    })
  }, [])

  const countOf = ({ stage, total }: Column) =>
    total + inStage(cards, stage).length - inStage(given, stage).length
  return (
    <>
      <form id={moveForm} action="/pipelines">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <div ref={root} className={clsx('board', lifted && 'board-lifted')}>
        {columns.map(column => {
          const { stage, name, strip, more } = column
          const isTarget = lifted?.to === stage && find(lifted.id)?.stage !== stage
          if (strip)
            return (
              <section
                key={stage}
                aria-label={name}
                data-stage={stage}
                className={clsx('strip', isTarget && 'target')}
              >
                <Link href={strip as Route}>{`${name} ${countOf(column)}`}</Link>
              </section>
            )
          return (
            <section
              key={stage}
              aria-labelledby={`in-${stage}`}
              data-stage={stage}
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
                    isLifted={lifted?.id === card.id}
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
      </div>
      <div
        ref={menu}
        popover="auto"
        className="sheet p-2 text-left"
        style={{ positionAnchor: '--moving' }}
        onToggle={event => {
          if (event.newState === 'open') menu.current?.querySelector('button')?.focus()
          else
            for (const button of root.current?.querySelectorAll<HTMLElement>('.card-move') ?? [])
              button.style.removeProperty('anchor-name')
        }}
      >
        <p className="px-3 py-2 text-ink-soft text-sm">{choosing && `Move ${choosing.company} to`}</p>
        <ul aria-label="Stages" className="grid">
          {columns
            .filter(({ stage }) => stage !== choosing?.stage)
            .map(({ stage, name }) => (
              <li key={stage}>
                <button
                  type="button"
                  className={menuItemStyle}
                  onClick={() => {
                    menu.current?.hidePopover()
                    if (!choosing) return
                    focused.current = choosing.id
                    move(choosing, stage)
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
        </ul>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

const inStage = (cards: readonly Card[], stage: Stage) => cards.filter(card => card.stage === stage)

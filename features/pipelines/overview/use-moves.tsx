'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, startTransition, useEffect, useOptimistic, useRef, useState } from 'react'
import { Link } from '@/components/ui/link'
import { toast } from '@/components/ui/toast'
import type { Stage } from '@/db/enums'
import { type FormState, noConnection } from '@/lib/form-state'
import { moveCardAction, undoSeveralAction } from './actions'
import type { Column } from './board-columns'
import { type Card, whatFollows } from './card-words'
import { listenForDrags } from './drag'

interface Lifted {
  id: string
  to: Stage
}

/** What the hands do to a board's cards, and what is said of it. */
export function useMoves(columns: readonly Column[], given: readonly Card[]) {
  const router = useRouter()
  const root = useRef<HTMLFormElement>(null)
  const [cards, show] = useOptimistic(given, (now, { id, to }: Lifted) => {
    const card = now.find(one => one.id === id)
    return card ? [{ ...card, stage: to }, ...now.filter(one => one !== card)] : now
  })
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [said, setSaid] = useState('')
  /** The card that keeps the focus while it changes its column. */
  const focused = useRef<string | null>(null)
  const nameOf = (stage: Stage) => columns.find(column => column.stage === stage)?.name ?? stage

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the cards stand anew
  useEffect(() => {
    const card = focused.current && root.current?.querySelector(`a[href$="${focused.current}"]`)
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
            {`Moved ${card.company} to ${nameOf(to)}.`}
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
    showOpening(root.current)
    root.current.dataset.ready = ''
    return listenForDrags(root.current, {
      lift: id => latest.current.lift(id),
      over: stage => latest.current.over(stage),
      drop: (id, stage) => latest.current.drop(id, stage),
      cancel: () => latest.current.cancel(),
    })
  }, [])

  /** Moved by the menu: the card keeps the focus in its new column. */
  function choose(card: Card, to: Stage) {
    focused.current = card.id
    move(card, to)
  }
  const isOver = (stage: Stage) => lifted?.to === stage && find(lifted.id)?.stage !== stage
  return { root, cards, lifted: lifted?.id ?? null, said, choose, onKeyDown, isOver }
}

/** On a phone, where the browser does not do it by itself (globals.css) and nobody has swiped yet. */
function showOpening(board: HTMLElement) {
  const column = board.querySelector<HTMLElement>('[data-opens]')
  if (column && board.scrollLeft === 0 && matchMedia('(max-width: 40rem)').matches)
    board.scrollLeft = column.offsetLeft - board.offsetLeft - (board.clientWidth - column.offsetWidth) / 2
}

import { type Stage, stages } from '@/db/enums'
import { isEnded, type StageNames, stageName } from '@/features/vocabulary/stages'
import { type Ask, addressOf } from './ask'
import type { Card } from './card-words'

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

interface Own {
  names: StageNames
  hidden: readonly Stage[]
  counts: Partial<Record<Stage, number>>
}

/**
 * The columns of a board in the person's order, with what is found in each; every other stage that is in sight is a
 * narrow place beside them, so that a card can go wherever it may. Pure.
 */
export function columnsOf(
  ask: Ask,
  own: Own,
  order: readonly Stage[],
  shown: { totals: Partial<Record<Stage, number>>; loaded: (stage: Stage) => number; atMost: number },
): Column[] {
  const isHidden = (stage: Stage) => own.hidden.includes(stage)
  const isColumn = (stage: Stage) => {
    if (ask.stage) return stage === ask.stage
    if (ask.show === 'all') return !isHidden(stage) || (own.counts[stage] ?? 0) > 0
    return ask.show === 'open' ? !isEnded(stage) && !isHidden(stage) : isEnded(stage) || isHidden(stage)
  }
  const columns = order.filter(isColumn).map((stage): Column => {
    const total = shown.totals[stage] ?? 0
    const loaded = shown.loaded(stage)
    const rest = loaded >= shown.atMost ? addressOf(ask, { view: 'list', stage }) : undefined
    return {
      stage,
      name: stageName(stage, own.names),
      total,
      ...(total > loaded && { more: rest ?? addressOf(ask, {}, { whole: stage }) }),
    }
  })
  const strips = order
    .filter(stage => !isColumn(stage) && !isHidden(stage))
    .map(stage => ({
      stage,
      name: stageName(stage, own.names),
      total: own.counts[stage] ?? 0,
      strip: addressOf(ask, { view: 'board', stage }),
    }))
  return [...columns, ...strips]
}

/**
 * The column a phone's board opens on, as it shows little more than one: the furthest in which something wants the
 * person, else the furthest with a process in it. Quiet has nothing to show first. Pure.
 */
export function opensOn(columns: readonly Column[], cards: readonly Card[]): Stage | undefined {
  const loud = columns.filter(({ stage, strip }) => !strip && stage !== 'quiet')
  const furthest = (those: readonly Card[]) =>
    loud.findLast(({ stage }) => those.some(card => card.stage === stage))?.stage
  return furthest(cards.filter(({ wants }) => wants)) ?? furthest(cards)
}

export const wholeColumn = (asked: unknown): Stage | null => stages.find(stage => stage === asked) ?? null

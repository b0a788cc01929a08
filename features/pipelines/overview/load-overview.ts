import 'server-only'
import type { Tx } from '@/db/doors'
import { recentChoices } from '@/features/choices/find-choices'
import { inOwnOrder } from '@/features/vocabulary/stages'
import { readPageRequest } from '@/lib/paging'
import type { Ask } from './ask'
import { wholeColumn } from './board-columns'
import { listProcesses, loadBoard, loadOwnStages, processKey } from './list-processes'
import { loadLines } from './load-lines'
import { linesAtFirst } from './mark-shapes'

type Asked = Record<string, string | string[] | undefined>

/** So far back a timeline turns. */
const mostPagesBack = 50
const pagesBack = (asked: unknown): number => {
  const back = Number(asked)
  return Number.isInteger(back) && back > 0 ? Math.min(back, mostPagesBack) : 0
}

/** What the chosen view shows: two statements for the board, three for the list and the timeline. */
export async function loadOverview(tx: Tx, ask: Ask, asked: Asked, now: Date) {
  const own = await loadOwnStages(tx)
  const order = inOwnOrder(own.order)
  const clock = { zone: own.zone, now }
  const common = { ask, own, order, clock, isEmpty: Object.keys(own.counts).length === 0 }
  if (ask.view === 'board') {
    const whole = wholeColumn(asked.whole)
    return { ...common, view: 'board' as const, ...(await loadBoard(tx, ask, own, order, clock, whole)) }
  }
  const place = readPageRequest(asked, processKey(ask), ask.view === 'timeline' ? linesAtFirst : undefined)
  const { page, total } = await listProcesses(tx, ask, own, order, clock, place)
  if (ask.view === 'list')
    return {
      ...common,
      view: 'list' as const,
      page,
      total,
      recruiters: await recentChoices(tx, 'recruiters'),
    }
  const lines = await loadLines(tx, page.rows, clock)
  return { ...common, view: 'timeline' as const, page, total, lines, back: pagesBack(asked.back) }
}

export type Overview = Awaited<ReturnType<typeof loadOverview>>

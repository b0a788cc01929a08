import type { EndReason } from '@/db/enums'
import { planPatternCard } from '@/features/reminders/pattern-card'
import { planNextWeekly, weekOf } from '@/features/reminders/weekly'
import { addMinutes, localDate } from '@/lib/time'
import type { ReminderRow } from './facts'
import type { SearchFacts } from './load-search'
import type { PlanItem } from './plan-item'
import { isSearchOver } from './search-over'

const patternDays = 7

/**
 * What comes by the week rather than by a process: the next plan and review while there is a search, and the card of
 * what repeats after every third reflection (practice 11.1 rows 23 and 25).
 */
export function wantedWeekly(
  { settings, processes, reflections, planned }: SearchFacts,
  now: Date,
): PlanItem[] {
  const isOn = processes.length > 0 && !isSearchOver(processes)
  const dealtWith = new Set(planned.filter(hasEnded).map(row => row.planKey))
  const itemsAfter = (at: Date) =>
    planNextWeekly(settings, at).map(({ kind, dueAt, notAfter, why }) => {
      const step = weekOf(localDate(dueAt, settings.zone))
      return { kind, step, planKey: `${kind}:${step}`, dueAt, notAfter, why }
    })
  const coming = isOn ? itemsAfter(now) : []
  // A week that was planned or looked back at before its mail came: then the next one's is the next.
  const weekly = coming.flatMap(item =>
    dealtWith.has(item.planKey) ? itemsAfter(item.dueAt).filter(({ kind }) => kind === item.kind) : item,
  )
  const { held, last } = reflections
  const card = last && planPatternCard(held, last, settings)
  const pattern = card
    ? [
        {
          kind: card.kind,
          step: card.step,
          planKey: `pattern_card:${card.step}`,
          dueAt: card.dueAt,
          notAfter: addMinutes(card.dueAt, patternDays * 24 * 60),
          why: card.why,
        },
      ]
    : []
  // One that is due and has not left yet is not moved to next week; one that a yes had ended comes back with the search.
  const due = planned.filter(
    row => isOn && row.dueAt <= now && (row.state === 'planned' || endedWithSearch(row)),
  )
  return [...weekly, ...pattern, ...due.filter(row => weekly.every(({ planKey }) => planKey !== row.planKey))]
}

const endedWithSearch = ({ state, endReason }: ReminderRow) =>
  state === 'cancelled' && endReason === 'search_over'
const hasEnded = ({ state }: ReminderRow) => state !== 'planned' && state !== 'cancelled'

/** Why the mail of a week is not wanted any more; a card of what repeats stays. */
export const endReasonOfWeekly = ({ processes }: SearchFacts, row: ReminderRow): EndReason | null =>
  row.kind === 'pattern_card' ? null : isSearchOver(processes) ? 'search_over' : 'moved'

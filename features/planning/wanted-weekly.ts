import type { EndReason } from '@/db/enums'
import { unansweredDays, type WeekInSilence, weekWhenUnanswered } from '@/features/reminders/pace'
import { planPatternCard } from '@/features/reminders/pattern-card'
import { planNextWeekly, weekOf } from '@/features/reminders/weekly'
import { addDays, addMinutes, instantAt, type LocalDate, later, localDate } from '@/lib/time'
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
  const silence = weekWhenUnanswered(...unansweredPlans(planned, settings, now))
  const itemsAfter = (at: Date) => weeklyAfter(settings, silence, at)
  const coming = isOn && !settings.quietSince ? itemsAfter(now) : []
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
    row =>
      isOn && !settings.quietSince && row.dueAt <= now && (row.state === 'planned' || endedWithSearch(row)),
  )
  return [...weekly, ...pattern, ...due.filter(row => weekly.every(({ planKey }) => planKey !== row.planKey))]
}

/** The next plan and review, or what is left of them while nobody acts on them. */
function weeklyAfter(settings: SearchFacts['settings'], silence: WeekInSilence, at: Date): PlanItem[] {
  if (!silence) return []
  const notBefore = 'ask' in silence ? silence.ask : silence.notBefore
  const from = notBefore ? later(at, instantAt(notBefore, '00:00', settings.zone)) : at
  return planNextWeekly(settings, from).flatMap(({ kind, dueAt, notAfter, why }): PlanItem[] => {
    const step = weekOf(localDate(dueAt, settings.zone))
    const item = { kind, step, planKey: `${kind}:${step}`, dueAt, notAfter, why }
    if (kind === 'weekly_review') return 'ask' in silence || !silence.review ? [] : [item]
    if (!('ask' in silence)) return [item]
    const question = 'You haven’t opened Afterword, or tapped anything in our emails, for some weeks.'
    return [{ ...item, kind: 'going_quiet', planKey: `going_quiet:${step}`, why: question }]
  })
}

/** The days of the plans that nobody acted on since the last visit, and whether the last question went. */
function unansweredPlans(
  planned: SearchFacts['planned'],
  { lastSeenAt, zone }: SearchFacts['settings'],
  now: Date,
): [plansOn: LocalDate[], wasAsked: boolean] {
  const day = (at: Date) => localDate(at, zone)
  const sent = planned.filter(({ state, endedAt }) => state === 'sent' && endedAt && endedAt > lastSeenAt)
  const daysOf = (kind: ReminderRow['kind']) =>
    sent.flatMap(row => (row.kind === kind && row.endedAt ? [day(row.endedAt)] : []))
  return [
    unansweredDays(daysOf('weekly_plan'), day(lastSeenAt), addDays(day(now), 1)),
    daysOf('going_quiet').length > 0,
  ]
}

const endedWithSearch = ({ state, endReason }: ReminderRow) =>
  state === 'cancelled' && endReason === 'search_over'
const hasEnded = ({ state }: ReminderRow) => state !== 'planned' && state !== 'cancelled'

/** Why the mail of a week is not wanted any more; a card of what repeats stays. */
export const endReasonOfWeekly = (
  { processes, settings }: SearchFacts,
  row: ReminderRow,
): EndReason | null =>
  row.kind === 'pattern_card'
    ? null
    : isSearchOver(processes)
      ? 'search_over'
      : settings.quietSince
        ? 'went_quiet'
        : row.kind === 'going_quiet'
          ? 'came_back'
          : 'moved'

import { addDays, daysBetween, type LocalDate, nextWeekday } from '@/lib/time'
import { dayWidth } from './mark-shapes'

/** What happened to a process, day by day, on the person's own calendar. */
export interface Line {
  /** Its first and its last day; null while it goes on. */
  from: LocalDate
  until: LocalDate | null
  rounds: readonly LocalDate[]
  promises: readonly { day: LocalDate; keptOn: LocalDate | null }[]
  /** They wrote or called. */
  replies: readonly LocalDate[]
  answerBy: LocalDate | null
}

export interface Span {
  from: LocalDate
  /** Not included. */
  until: LocalDate
}

/** So many weeks stand on a page, of which so many are ahead. */
export const weeks = { all: 10, ahead: 3 }
/** After so many days without a word it is silence. */
export const silentAfter = 7

export type MarkKind = 'held' | 'planned' | 'promised' | 'kept' | 'missed' | 'reply' | 'answer'
export interface Mark {
  kind: MarkKind
  day: LocalDate
}

/** The weeks that are shown, from a Monday; `back` turns so many pages into the past. Pure. */
export function windowAt(today: LocalDate, back = 0): Span {
  const monday = addDays(nextWeekday(today, 1), today === nextWeekday(today, 1) ? 0 : -7)
  const from = addDays(monday, 7 * (weeks.ahead + 1 - weeks.all - back * (weeks.all - weeks.ahead)))
  return { from, until: addDays(from, 7 * weeks.all) }
}

/** The first day of each week in it. Pure. */
export const weeksOf = ({ from }: Span): LocalDate[] =>
  Array.from({ length: weeks.all }, (_, week) => addDays(from, 7 * week))

/** The how many of the days it is, from 0. Pure. */
export const nthOf = (day: LocalDate, { from }: Span): number => daysBetween(from, day)

/** Where a day's middle stands. Pure. */
export const placeOf = (day: LocalDate, span: Span): number => (nthOf(day, span) + 0.5) * dayWidth

/** For how many days nothing has come up to now; undefined where it is not quiet, or over. Pure. */
export function quietFor(line: Line, today: LocalDate): number | undefined {
  const last = line.until ? undefined : silencesOf(line, today).at(-1)
  return last?.until === today ? daysBetween(last.from, today) + 1 : undefined
}

/** The marks of one line within these weeks, first to last: a mark's shape is its kind. Pure. */
export function marksOf(line: Line, span: Span, today: LocalDate): Mark[] {
  const marks: Mark[] = [
    ...line.rounds.map(day => ({ day, kind: day > today ? ('planned' as const) : ('held' as const) })),
    ...line.promises.map(({ day, keptOn }) => ({ day, kind: stateOf(day, keptOn, today) })),
    // An answer on the very day they named is said by that day's own sign.
    ...line.replies
      .filter(day => !line.promises.some(({ day: by, keptOn }) => keptOn === day && by === day))
      .map(day => ({ day, kind: 'reply' as const })),
    ...(line.answerBy ? [{ day: line.answerBy, kind: 'answer' as const }] : []),
  ]
  return marks
    .filter(({ day }) => day >= span.from && day < span.until)
    .sort((a, b) => a.day.localeCompare(b.day))
}

function stateOf(day: LocalDate, keptOn: LocalDate | null, today: LocalDate): MarkKind {
  if (keptOn) return keptOn <= day ? 'kept' : 'missed'
  return day < today ? 'missed' : 'promised'
}

/**
 * The stretches in which they said nothing for more than a week, up to today or the end: from a conversation, a reply
 * or the beginning to the next. What the person wrote ends no silence, nor does what is only planned. Pure.
 */
export function silencesOf(line: Line, today: LocalDate): Span[] {
  const end = line.until && line.until < today ? line.until : today
  const kept = line.promises.flatMap(({ keptOn }) => keptOn ?? [])
  const heard = [line.from, ...line.rounds, ...line.replies, ...kept]
    .filter(day => day >= line.from && day <= end)
    .sort()
  return heard.flatMap((from, at) => {
    const until = heard[at + 1] ?? end
    return daysBetween(from, until) > silentAfter ? [{ from: addDays(from, 1), until }] : []
  })
}

/** The part of a stretch that lies within these weeks; null when none does. Pure. */
export function within(stretch: Span, span: Span): Span | null {
  const [, from = ''] = [stretch.from, span.from].toSorted()
  const [until = ''] = [stretch.until, span.until].toSorted()
  return from < until ? { from, until } : null
}

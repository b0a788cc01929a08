import { weekOf } from '@/features/reminders/weekly'
import { addDays, daysBetween, type LocalDate } from '@/lib/time'
import { countOf, type Standing } from './funnel'

const levels = ['applied', 'talked', 'offered', 'accepted'] as const
type Level = (typeof levels)[number]

export interface Reached {
  level: Level
  /** Processes that came as far as this, or farther. */
  reached: number
  /** Of these, those that stand here and are open. */
  here: number
  /** Of these, those that ended or fell quiet here. */
  over: number
}

/** How far all processes came: each step counts those that reached it. */
export const reachedOf = (standings: readonly Standing[]): Reached[] =>
  levels.map((level, rank) => {
    const reached = countOf(standings, ({ furthest }) => furthest >= rank)
    const last = standings.filter(({ furthest }) => furthest === rank)
    const here = countOf(last, ({ isOpen }) => isOpen)
    return { level, reached, here, over: countOf(last, () => true) - here }
  })

/** A dozen weeks: a search's own time, and as many columns as a phone shows. */
const weeksShown = 12

export interface SearchWeek {
  /** Its Monday. */
  monday: LocalDate
  interviews: number
  answers: number
}

export interface OnDay {
  day: LocalDate
  count: number
}

/** The weeks up to today with what happened in them, oldest first; none before the first thing there was. */
export function weeksOf(
  happened: { interviews: readonly OnDay[]; answers: readonly OnDay[] },
  today: LocalDate,
): SearchWeek[] {
  const [first] = [...happened.interviews, ...happened.answers].map(({ day }) => day).sort()
  if (!first || first > today) return []
  const last = weekOf(today)
  const began = weekOf(first)
  const weeks = Math.min(weeksShown, daysBetween(began, last) / 7 + 1)
  const within = (of: readonly OnDay[], monday: LocalDate) =>
    of.reduce((sum, { day, count }) => sum + (day <= today && weekOf(day) === monday ? count : 0), 0)
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(last, -7 * (weeks - 1 - index))
    return {
      monday,
      interviews: within(happened.interviews, monday),
      answers: within(happened.answers, monday),
    }
  })
}

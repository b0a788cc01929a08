import { inDays } from '../in-days'
import { clockOf, dateOf, daysBetween, type LocalDate, type WallTime, weekday } from './calendar'
import { offsetMinutes, toWall } from './instants'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 'Tue 24 November'; the year follows when `today` lies in another one. */
export function formatDay(date: LocalDate, today?: LocalDate): string {
  const year = today && today.slice(0, 4) !== date.slice(0, 4) ? ` ${date.slice(0, 4)}` : ''
  return `${weekdays[weekday(date)]} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}${year}`
}

/** Its month in three letters: 'Tue 24 Nov, 10:00' for 'Tue 24 November, 10:00'. */
export const inShort = (words: string): string => words.replace(/( [A-Z][a-z]{2})[a-z]+/, '$1')

/** 'Tue 24 Nov': a card, a cell and a row are narrow. */
export const shortDay = (date: LocalDate, today?: LocalDate): string => inShort(formatDay(date, today))

/** 'Monday 30 November', for sentences. */
export const formatLongDay = (date: LocalDate, today?: LocalDate): string =>
  `${longWeekdays[weekday(date)]}${formatDay(date, today).slice(3)}`

/** '10:00'. */
export const formatTime = (wall: WallTime): string => clockOf(wall)

/** 'Vancouver' for 'America/Vancouver', 'UTC-5' for 'Etc/GMT+5'. */
export function zoneLabel(zone: string): string {
  const name = zone.split('/').at(-1) ?? zone
  if (!zone.startsWith('Etc/')) return name.replaceAll('_', ' ')
  const hours = /^GMT([+-])(\d+)$/.exec(name)
  return hours ? `UTC${hours[1] === '+' ? '-' : '+'}${hours[2]}` : 'UTC'
}

const zoneTime = (zone: string) => {
  const label = zoneLabel(zone)
  return label.startsWith('UTC') ? label : `${label} time`
}

type WhenOptions = {
  /** Where the reader is; the zone is named only when their clock shows something else. */
  readerZone?: string
  /** The reader's date; shows the year when it differs. */
  today?: LocalDate
}

/** 'Tue 24 November, 10:00 (Vancouver time, 18:00 for you)'. */
export const formatWhen = (instant: Date, zone: string, options: WhenOptions = {}): string =>
  formatRange(instant, instant, zone, options)

/** 'Tue 24 November, 10:00–11:00', with the zone named as in formatWhen. */
export function formatRange(start: Date, end: Date, zone: string, options: WhenOptions = {}): string {
  const { readerZone = zone, today } = options
  const here = span(toWall(start, zone), toWall(end, zone))
  const line = `${formatDay(here.date, today)}, ${here.clocks}`
  if (offsetMinutes(start, zone) === offsetMinutes(start, readerZone)) return line
  const there = span(toWall(start, readerZone), toWall(end, readerZone))
  const day = there.date === here.date ? '' : `${formatDay(there.date)} `
  return `${line} (${zoneTime(zone)}, ${day}${there.clocks} for you)`
}

function span(start: WallTime, end: WallTime) {
  const date = dateOf(start)
  if (start === end) return { date, clocks: clockOf(start) }
  const last = dateOf(end) === date ? clockOf(end) : `${formatDay(dateOf(end))}, ${clockOf(end)}`
  return { date, clocks: `${clockOf(start)}–${last}` }
}

function length(days: number): string {
  if (days < 14) return inDays(days)
  return days < 60 ? `${Math.floor(days / 7)} weeks` : `${Math.floor(days / 30)} months`
}

/** 'today', 'tomorrow', 'in 2 days', 'yesterday', '3 days ago'. */
export function relativeDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${length(days)}` : `${length(-days)} ago`
}

/** 'since today', 'since yesterday', 'for 3 days'. */
export function waitingSince(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(date, today)
  if (days <= 0) return 'since today'
  return days === 1 ? 'since yesterday' : `for ${length(days)}`
}

import { formatDay, type LocalDate, localDate, offsetMinutes, toWall, zoneLabel } from '@/lib/time'

/** 'New York time, UTC−5': the zone by name and by number, for a reader whose own clock we do not know. */
export function namedZone(instant: Date, zone: string): string {
  const minutes = offsetMinutes(instant, zone)
  const size = Math.abs(minutes)
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : ''
  const offset = minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`
  const label = zoneLabel(zone)
  return label.startsWith('UTC') ? offset : `${label} time, ${offset}`
}

/** 'Tue 24 November 2026, 10:00 (New York time, UTC−5)'. */
export function fullMoment(instant: Date, zone: string): string {
  const date = localDate(instant, zone)
  return `${formatDay(date)} ${date.slice(0, 4)}, ${toWall(instant, zone).slice(11, 16)} (${namedZone(instant, zone)})`
}

/** '4 December', with the year when it is not this one. */
export const dayAndMonth = (date: LocalDate, today: LocalDate): string => formatDay(date, today).slice(4)

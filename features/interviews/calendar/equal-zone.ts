import { offsetMinutes, toInstant, zoneNames } from '@/lib/time'
import { offsetKey } from './calendar-facts'

/** What is meant first where several zones keep the same clock. */
export const commonZones = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...['Europe/London', 'Europe/Paris', 'Europe/Helsinki', 'Asia/Dubai', 'Asia/Kolkata', 'Asia/Singapore'],
  ...['Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland'],
]

/** Twice a month through a year: no two zones whose clocks change otherwise agree on all of them (ical-series.mjs). */
const probesOf = (year: string) =>
  Array.from({ length: 24 }, (_, at) => {
    const month = String(Math.floor(at / 2) + 1).padStart(2, '0')
    return `${year}-${month}-${at % 2 ? '16' : '02'}T12:00:00`
  })

/**
 * The known zone that a file's own rules equal all year, the reader's own first. Null where the file tells no rules, no
 * zone keeps them, or its clock never changes: then too many do.
 */
export function equalZone(
  tzid: string,
  year: string,
  offsets: Record<string, number>,
  ownZone: string,
): string | null {
  const told = probesOf(year).map(wall => ({
    wall: wall.slice(0, 16),
    offset: offsets[offsetKey({ tzid, wall })],
  }))
  if (told.some(({ offset }) => offset === undefined)) return null
  if (new Set(told.map(({ offset }) => offset)).size < 2) return null
  const isEqual = (zone: string) =>
    told.every(({ wall, offset }) => offsetMinutes(toInstant(wall, zone), zone) === offset)
  return [ownZone, ...commonZones, ...zoneNames()].find(isEqual) ?? null
}

import { offsetMinutes, toInstant, toWall, zoneFor } from '@/lib/time'
import { type EventFacts, offsetKey, type TimeFact } from './calendar-facts'
import type { CalendarReason } from './calendar-limits'
import { equalZone } from './equal-zone'

const minute = 60_000
const usualLength = 60
const longest = 24 * 60

export type Moment = { instant: Date; zone: string; notes: CalendarReason[] }

/**
 * The instant a file meant, and the zone to show it in.
 * - A zone with a known name (IANA, Windows, Outlook's labels) follows today's rules; the file's own are ignored.
 * - A zone without a known name whose rules equal a known one's is that one.
 * - Another zone without a known name follows the file's rules, and is shown in the user's zone at the same instant.
 * - UTC and fixed offsets ('(GMT +01:00)', 'Etc/GMT-1') are shown in the user's zone; no zone, or one with neither name nor rules, is taken as the user's.
 * - An all-day event is put at 09:00, in the user's zone; they are asked for the hour.
 * Null when it lies before 1970 or after 2100.
 */
export function momentOf(time: TimeFact, userZone: string, offsets: Record<string, number>): Moment | null {
  const year = Number(time.wall.slice(0, 4))
  if (year < 1970 || year > 2100) return null
  if (time.kind === 'date') return inZone(`${time.wall.slice(0, 10)}T09:00`, userZone, ['all-day'])
  if (time.kind === 'utc') return atOffset(time.wall, 0, userZone)
  const wall = time.wall.slice(0, 16)
  if (time.kind === 'floating' || !time.tzid) return inZone(wall, userZone, [])
  const zone = zoneFor(time.tzid)
  if (zone === 'UTC' || zone?.startsWith('Etc/')) return { ...inZone(wall, zone, []), zone: userZone }
  if (zone) return inZone(wall, zone, [])
  const equal = equalZone(time.tzid, time.wall.slice(0, 4), offsets, userZone)
  if (equal) return inZone(wall, equal, [])
  const offset = offsets[offsetKey(time)] ?? offsetInName(time.tzid)
  if (offset === undefined || Math.abs(offset) > 16 * 60) return inZone(wall, userZone, ['unknown-zone'])
  const moment = atOffset(time.wall, offset, userZone)
  return offsetMinutes(moment.instant, userZone) === offset ? moment : { ...moment, notes: ['other-zone'] }
}

function offsetInName(name: string): number | undefined {
  const [, sign, hours, minutes] = /^\(?(?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d\d)?\)?$/i.exec(name) ?? []
  if (!sign || !hours) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

function atOffset(wall: string, offset: number, zone: string): Moment {
  return { instant: new Date(Date.parse(`${wall.slice(0, 16)}Z`) - offset * minute), zone, notes: [] }
}

function inZone(wall: string, zone: string, notes: CalendarReason[]): Moment {
  const instant = toInstant(wall, zone)
  return { instant, zone, notes: toWall(instant, zone) === wall ? notes : [...notes, 'skipped-time'] }
}

/** DTEND, else DURATION, else an hour; at most a day. */
export function lengthOf(
  event: Pick<EventFacts, 'start' | 'end' | 'durationSeconds'>,
  userZone: string,
  offsets: Record<string, number>,
): { minutes: number; notes: CalendarReason[] } {
  const start = event.start && momentOf(event.start, userZone, offsets)
  const end = event.end && momentOf(event.end, userZone, offsets)
  const timed = event.start?.kind !== 'date' && event.end?.kind !== 'date'
  let minutes = event.durationSeconds === null ? usualLength : Math.round(event.durationSeconds / 60)
  if (!timed) minutes = usualLength
  else if (start && end) minutes = Math.round((end.instant.getTime() - start.instant.getTime()) / minute)
  if (minutes <= 0) return { minutes: usualLength, notes: ['bad-length'] }
  return { minutes: Math.min(minutes, longest), notes: [] }
}

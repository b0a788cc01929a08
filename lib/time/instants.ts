import {
  type ClockTime,
  dayAt,
  isWallTime,
  type LocalDate,
  type WallTime,
  wallAt,
  wallTimeAt,
} from './calendar'
import type { ZoneRules } from './zone-rules'
import { rulesOf } from './zones'

const minuteMs = 60_000
const twoDaysMs = 2 * 86_400_000

function segmentAt(rules: ZoneRules, ms: number): number {
  let low = 0
  let high = rules.untils.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ms < (rules.untils[middle] ?? Number.POSITIVE_INFINITY)) high = middle
    else low = middle + 1
  }
  return low
}

const wallToUtc = (ms: number, rules: ZoneRules, segment: number) =>
  ms + (rules.offsets[segment] ?? 0) * minuteMs

/**
 * The instant a wall clock meant. A time the clocks skip moves forward by the gap (as RFC 5545 says), a time
 * that happens twice is the first of the two. Throws RangeError on a malformed time or unknown zone.
 */
export function toInstant(wall: WallTime, zone: string): Date {
  if (!isWallTime(wall)) throw new RangeError(`Not a wall time: ${wall}`)
  const rules = rulesOf(zone)
  const asUtc = Date.parse(`${wall}:00Z`)
  const last = segmentAt(rules, asUtc + twoDaysMs)
  for (let segment = segmentAt(rules, asUtc - twoDaysMs); segment <= last; segment += 1) {
    const instant = wallToUtc(asUtc, rules, segment)
    const until = rules.untils[segment] ?? Number.POSITIVE_INFINITY
    if (instant < until) return new Date(instant)
    // In a gap the clock of before has run out and the clock of after has not begun: count on with the one before.
    if (wallToUtc(asUtc, rules, segment + 1) < until) return new Date(instant)
  }
  return new Date(wallToUtc(asUtc, rules, last))
}

/** Minutes the zone is ahead of UTC at that instant: 60 for Berlin in winter. */
export function offsetMinutes(instant: Date, zone: string): number {
  const rules = rulesOf(zone)
  return 0 - (rules.offsets[segmentAt(rules, instant.getTime())] ?? 0)
}

/** What the clock on the wall shows; seconds are dropped. */
export const toWall = (instant: Date, zone: string): WallTime => wallTimeAt(onTheWall(instant, zone))

export const localDate = (instant: Date, zone: string): LocalDate => dayAt(onTheWall(instant, zone))

const onTheWall = (instant: Date, zone: string) => instant.getTime() + offsetMinutes(instant, zone) * minuteMs

/** That day at that clock time in the zone. */
export const instantAt = (date: LocalDate, clock: ClockTime, zone: string): Date =>
  toInstant(wallAt(date, clock), zone)

export const addMinutes = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * minuteMs)

export const earlier = (a: Date, b: Date) => new Date(Math.min(a.getTime(), b.getTime()))
export const later = (a: Date, b: Date) => new Date(Math.max(a.getTime(), b.getTime()))

import { addDays, clockOf, dateOf, instantAt, toWall } from '@/lib/time'

/** Somebody who looks in the small hours is still in yesterday's evening. */
const nightEnds = '04:00'

/**
 * Until when a no is left alone: the next morning at eight, on the person's own clock (practice §g, 11.6). Lists, bars
 * and counts rest until then; they can always be asked for.
 */
export function gentleUntil(saidAt: Date, zone: string): Date {
  const wall = toWall(saidAt, zone)
  const day = clockOf(wall) < nightEnds ? dateOf(wall) : addDays(dateOf(wall), 1)
  return instantAt(day, '08:00', zone)
}

export const isGentle = (saidAt: Date | null | undefined, now: Date, zone: string): boolean =>
  !!saidAt && saidAt <= now && now < gentleUntil(saidAt, zone)

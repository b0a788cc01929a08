import { addMinutes, toInstant, tzdbVersion, type WallTime } from '@/lib/time'

/** The instants of a wall time, and the rules they were derived with. */
export function momentOf(startWall: WallTime, zone: string, lengthMinutes: number) {
  const startsAt = toInstant(startWall, zone)
  return {
    startWall,
    zone,
    lengthMinutes,
    startsAt,
    endsAt: addMinutes(startsAt, lengthMinutes),
    tzdbVersion,
  }
}

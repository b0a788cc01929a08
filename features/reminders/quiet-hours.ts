import { addDays, addMinutes, clockOf, dateOf, instantAt, toWall } from '@/lib/time'

/** The person who is mailed. Hours 0 to 23 of their own zone; equal hours mean no quiet hours. */
export interface Reader {
  zone: string
  quietFrom: number
  quietUntil: number
}

/** A mail due at the last moment has this long to leave before the quiet begins. */
const minutesToLeave = 5

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`

/** From `quietFrom` on, up to but not including `quietUntil`. */
export function isQuiet(instant: Date, reader: Reader): boolean {
  const { quietFrom, quietUntil } = reader
  const hour = Number(clockOf(toWall(instant, reader.zone)).slice(0, 2))
  return quietFrom > quietUntil
    ? hour >= quietFrom || hour < quietUntil
    : hour >= quietFrom && hour < quietUntil
}

/** The instant itself, or the end of the quiet hours it lies in. */
export function nextAllowedMoment(instant: Date, reader: Reader): Date {
  if (!isQuiet(instant, reader)) return instant
  const wall = toWall(instant, reader.zone)
  const today = clockOf(wall) < clock(reader.quietUntil)
  return instantAt(addDays(dateOf(wall), today ? 0 : 1), clock(reader.quietUntil), reader.zone)
}

/** The instant itself, or five minutes before the quiet hours it lies in. */
export function lastAllowedMomentBefore(instant: Date, reader: Reader): Date {
  if (!isQuiet(instant, reader)) return instant
  const wall = toWall(instant, reader.zone)
  const today = clockOf(wall) >= clock(reader.quietFrom)
  const begins = instantAt(addDays(dateOf(wall), today ? 0 : -1), clock(reader.quietFrom), reader.zone)
  return addMinutes(begins, -minutesToLeave)
}

/**
 * When the person is mailed about a message that should reach somebody at `sendAt`: the last moment outside the
 * person's quiet hours that is not later (practice §11), but never before `notBefore`; then the first allowed one.
 */
export function mailMoment(sendAt: Date, reader: Reader, notBefore?: Date): Date {
  const moment = lastAllowedMomentBefore(sendAt, reader)
  return notBefore && moment < notBefore ? nextAllowedMoment(notBefore, reader) : moment
}

// Dates and clock times without a zone. No zone data here, so this file may also stand in a client component.

/** 'YYYY-MM-DD', 1970 to 2100. */
export type LocalDate = string
/** 'YYYY-MM-DDTHH:mm', the clock on the wall. */
export type WallTime = string
/** 'HH:mm'. */
export type ClockTime = string
/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const dateShape = /^\d{4}-\d{2}-\d{2}$/
const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/
const dayMs = 86_400_000

const toUtc = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`)

/** Round-trip checked: 30 February is refused. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !dateShape.test(value)) return false
  const ms = toUtc(value)
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== value) return false
  return value >= '1970-01-01' && value <= '2100-12-31'
}

export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && clockShape.test(value)

export const isWallTime = (value: unknown): value is WallTime =>
  typeof value === 'string' &&
  value[10] === 'T' &&
  isLocalDate(value.slice(0, 10)) &&
  clockShape.test(value.slice(11))

export const wallAt = (date: LocalDate, clock: ClockTime): WallTime => `${date}T${clock}`
export const dateOf = (wall: WallTime): LocalDate => wall.slice(0, 10)
export const clockOf = (wall: WallTime): ClockTime => wall.slice(11, 16)

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(toUtc(date) + days * dayMs).toISOString().slice(0, 10)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate) => Math.round((toUtc(to) - toUtc(from)) / dayMs)

export const weekday = (date: LocalDate) => new Date(toUtc(date)).getUTCDay() as Weekday

/** The first such weekday on or after `date`. */
export const nextWeekday = (date: LocalDate, day: Weekday): LocalDate =>
  addDays(date, (day - weekday(date) + 7) % 7)

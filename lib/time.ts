// The door to everything about time. Wall time and IANA zone are what people mean; the instant is derived here,
// by the bundled tzdb and nothing else.
export {
  addDays,
  type ClockTime,
  clockOf,
  dateOf,
  daysBetween,
  isClockTime,
  isLocalDate,
  isWallTime,
  type LocalDate,
  nextWeekday,
  type WallTime,
  type Weekday,
  wallAt,
  weekday,
} from './time/calendar'
export {
  formatDay,
  formatLongDay,
  formatRange,
  formatTime,
  formatWhen,
  inShort,
  relativeDay,
  shortDay,
  waitingSince,
  zoneLabel,
} from './time/format'
export {
  addMinutes,
  earlier,
  instantAt,
  later,
  localDate,
  offsetMinutes,
  toInstant,
  toWall,
} from './time/instants'
export { zoneChanges } from './time/zone-changes'
export {
  countryNames,
  countryOfZone,
  isCountry,
  isZone,
  readCountry,
  readZone,
  tzdbVersion,
  zoneFor,
  zoneNames,
  zoneOfCity,
} from './time/zones'

import ICAL from 'ical.js'
import { timeFact } from './ical-facts.mjs'

const day = 86_400_000
const frequencies = /(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i

/** False for SECONDLY, MINUTELY, HOURLY, and for a rule without a known frequency. Looks at the text alone. */
export function isSafeRule(rrule) {
  return frequencies.test(rrule) && rrule.toUpperCase().split('FREQ=').length === 2 && rrule.length <= 1000
}

/**
 * A rule's moments, in wall time: a zone would have to be the file's own, which may lie. A rule that ends at a
 * UTC moment runs a day longer here; who knows the zone cuts it.
 * @returns {import('./calendar-facts').SeriesFacts | null} null for a rule that makes no sense
 */
export function expandRule(event, limits) {
  try {
    return expand(event, limits)
  } catch {
    return null
  }
}

function expand(event, { occurrences, days }) {
  const recur = ICAL.Recur.fromString(event.rrule)
  const start = ICAL.Time.fromString(event.start.wall)
  let until = null
  if (recur.until) {
    const written = recur.until.toString()
    until = timeFact(written, '')[0] ?? null
    recur.until = ICAL.Time.fromString(until ? until.wall : event.start.wall)
    if (until?.kind === 'utc') recur.until.adjust(1, 0, 0, 0)
    if (until?.kind === 'date') recur.until.adjust(0, 23, 59, 59)
  }
  const end = Date.parse(`${event.start.wall}Z`) + days * day
  const iterator = recur.iterator(start)
  const times = []
  for (let next = iterator.next(); next; next = iterator.next()) {
    const wall = next.toString().slice(0, 19)
    if (Date.parse(`${wall}Z`) > end) break
    if (times.length === occurrences) return { index: event.index, times, more: true, until }
    times.push({ ...event.start, wall })
  }
  return { index: event.index, times, more: false, until }
}

/** What the file's own time zones say, for each time that names one: minutes east of UTC by `wall tzid`. */
export function readOffsets(zones, times) {
  const known = new Map()
  for (const text of zones) {
    // A time zone changes once or twice a year; anything quicker is there to keep us busy.
    if (/^RRULE(?!.*FREQ=YEARLY)/im.test(text)) continue
    try {
      const component = new ICAL.Component(ICAL.parse(text))
      known.set(String(component.getFirstPropertyValue('tzid')).trim(), new ICAL.Timezone(component))
    } catch {
      // Without it the zone's name has to do.
    }
  }
  const offsets = {}
  for (const { wall, tzid } of times) {
    const zone = known.get(tzid)
    if (zone) offsets[`${wall} ${tzid}`] = Math.round(zone.utcOffset(ICAL.Time.fromString(wall)) / 60)
  }
  return offsets
}

/** For each zone without a known name its days through the first year: by them it may be found to be a known one. */
export function probesOf(times) {
  const first = new Map()
  for (const { tzid, wall } of times) if (!first.has(tzid)) first.set(tzid, wall.slice(0, 4))
  return [...first].slice(0, 5).flatMap(([tzid, year]) =>
    Array.from({ length: 24 }, (_, at) => {
      const month = String(Math.floor(at / 2) + 1).padStart(2, '0')
      return { tzid, wall: `${year}-${month}-${at % 2 ? '16' : '02'}T12:00:00` }
    }),
  )
}

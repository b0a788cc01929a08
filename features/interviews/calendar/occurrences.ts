import type { EventFacts, Reading, TimeFact } from './calendar-facts'
import { type CalendarReason, calendarLimits } from './calendar-limits'
import { type Moment, momentOf } from './event-times'

type Occurrence = { moment: Moment; key: string | null }
type Occurrences = { found: Occurrence[]; notes: CalendarReason[] }

const answers = /^(REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/
const safeRule = /(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i

/** What tells one occurrence of a series from the others: its planned moment, or its day if it has no time. */
export function keyOf(time: TimeFact, moment: Moment | null): string {
  if (time.kind === 'date' || !moment) return dayOf(time)
  return `${moment.instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** The moments of one event: one, or those of its series without the excepted and the separately written ones. */
export function occurrencesOf(
  event: EventFacts,
  reading: Reading,
  userZone: string,
  overridden: ReadonlySet<string>,
): Occurrences | CalendarReason {
  const at = (time: TimeFact) => momentOf(time, userZone, reading.offsets)
  const start = event.start && at(event.start)
  if (answers.test(event.method ?? '')) return 'an-answer'
  if (event.cutOff) return 'cut-off'
  if (!event.start) return 'no-start'
  if (!start) return 'out-of-range'
  if (event.recurrenceId) {
    const planned = at(event.recurrenceId)
    return { found: [{ moment: start, key: keyOf(event.recurrenceId, planned) }], notes: [] }
  }
  if (event.rrule && !safeRule.test(event.rrule)) {
    return /FREQ=(SECOND|MINUTE|HOUR)LY/i.test(event.rrule) ? 'repeats-too-often' : once(start, ['bad-rule'])
  }
  const series = reading.series.get(event.index)
  if (event.rrule && !series) return once(start, ['bad-rule'])
  if (!series && event.rdates.length === 0)
    return once(start, event.unreadable.includes('rrule') ? ['bad-rule'] : [])

  const until = series?.until?.kind === 'utc' ? Date.parse(`${series.until.wall}Z`) : Number.POSITIVE_INFINITY
  const excepted = new Set(event.exdates.map(time => keyOf(time, at(time))))
  const found = new Map<string, Occurrence>()
  for (const time of [...(series?.times ?? [event.start]), ...event.rdates]) {
    const moment = at(time)
    if (!moment || moment.instant.getTime() > until) continue
    const key = keyOf(time, moment)
    // An exception by day takes out the occurrence of that day, whatever its time.
    if (overridden.has(key) || excepted.has(key) || excepted.has(dayOf(time))) continue
    found.set(key, { moment, key })
  }
  const all = [...found.values()]
  const cut = series?.more || all.length > calendarLimits.occurrences
  return { found: all.slice(0, calendarLimits.occurrences), notes: cut ? ['series-cut'] : [] }
}

const once = (moment: Moment, notes: CalendarReason[]): Occurrences => ({
  found: [{ moment, key: null }],
  notes,
})

export const dayOf = (time: TimeFact) => time.wall.slice(0, 10).replaceAll('-', '')

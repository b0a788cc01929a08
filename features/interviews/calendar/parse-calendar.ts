import { normalizeAddress } from '@/lib/address'
import { clip, tidyLine } from '@/lib/text'
import { toWall, zoneFor } from '@/lib/time'
import type { Reading } from './calendar-facts'
import { type CalendarReason, calendarMessages } from './calendar-limits'
import type { CalendarEvent, CalendarOptions, CalendarProblem, CalendarResult } from './calendar-result'
import { detailsOf } from './event-details'
import { lengthOf } from './event-times'
import { newestVersions } from './newest-versions'
import { occurrencesOf } from './occurrences'
import { refuseCalendar } from './refuse-calendar'

const mostEvents = 200
/** What is guessed where a note is made of it. */
const guessedBy: Partial<Record<CalendarReason, CalendarEvent['guessed'][number]>> = {
  'no-zone': 'zone',
  'file-zone': 'zone',
  'unknown-zone': 'zone',
  'skipped-time': 'time',
  'all-day': 'time',
  'bad-length': 'length',
}

/**
 * What a calendar file means for this user: pure, from the facts that the worker read. A bad event becomes a
 * problem and its good neighbours come in; without a good one the file is refused with the first problem's reason. One that could not be read has its reason.
 */
export function parseCalendar(reading: Reading | CalendarReason, options: CalendarOptions): CalendarResult {
  if (typeof reading === 'string') return refuseCalendar(reading)
  if (reading.facts.refusal) return refuseCalendar(reading.facts.refusal)
  const own = {
    addresses: new Set(options.ownAddresses.map(normalizeAddress).filter(address => address !== null)),
    name: options.ownName ?? null,
  }
  const found: { instant: Date; event: CalendarEvent }[] = []
  const problems: CalendarProblem[] = []
  // A time that names no zone is in the one the file names for itself, else the user's.
  const named = zoneOfFile(reading)
  const zone = named ?? options.zone
  for (const { facts, uid, overridden } of newestVersions(reading, options.zone)) {
    const summary = clip(tidyLine(facts.summary), 200)
    const tell = (reason: CalendarReason, imported: boolean) =>
      problems.push({ reason, message: calendarMessages[reason], summary: summary || null, imported })
    const isFloating = facts.start?.kind === 'floating'
    const ownZone = isFloating ? zone : options.zone
    const occurrences = occurrencesOf(facts, reading, ownZone, overridden)
    if (typeof occurrences === 'string') {
      tell(occurrences, false)
      continue
    }
    const details = { ...detailsOf(facts, own), summary }
    const length = lengthOf(facts, ownZone, reading.offsets)
    const notes = new Set([...occurrences.notes, ...length.notes])
    if (isFloating && zone !== options.zone) notes.add('file-zone')
    else if (isFloating && !named) notes.add('no-zone')
    const notesOfAll = [...notes]
    for (const { moment, key } of occurrences.found) {
      for (const note of moment.notes) notes.add(note)
      const guessed = new Set([...notesOfAll, ...moment.notes].flatMap(note => guessedBy[note] ?? []))
      if (!facts.end && facts.durationSeconds === null) guessed.add('length')
      const when = {
        startWall: toWall(moment.instant, moment.zone),
        zone: moment.zone,
        lengthMinutes: length.minutes,
        asksForTime: facts.start?.kind === 'date',
        guessed: [...guessed],
      }
      found.push({
        instant: moment.instant,
        event: { uid: key ? `${uid}#${key}` : uid, ...details, ...when },
      })
    }
    if (facts.unreadable.some(name => name !== 'rrule')) notes.add('unreadable-line')
    if (occurrences.found.length > 0) for (const note of notes) tell(note, true)
  }
  if (found.length === 0) return refuseCalendar(problems[0]?.reason ?? 'no-events', problems)
  found.sort((a, b) => a.instant.getTime() - b.instant.getTime())
  return { ok: true, events: found.slice(0, mostEvents).map(({ event }) => event), problems }
}

/** The one zone that a file names for itself, where it is a place's. */
function zoneOfFile({ facts }: Reading): string | null {
  const named = facts.zoneName ? zoneFor(facts.zoneName) : null
  return named && named !== 'UTC' && !named.startsWith('Etc/') ? named : null
}

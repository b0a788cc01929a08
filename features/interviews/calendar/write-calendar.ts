import { escapeValue, writeLines } from '@/lib/folded-lines'
import { clip, tidyLine, tidyText } from '@/lib/text'
import {
  addDays,
  addMinutes,
  type LocalDate,
  toInstant,
  toWall,
  type WallTime,
  zoneChanges,
} from '@/lib/time'
import { httpsUrl } from './meeting-url'
import { wallStamp, zoneLines } from './zone-lines'

export interface CalendarEntry {
  /** The same for a thing for ever, so that a calendar moves the entry and does not add a second one. */
  uid: string
  title: string
  when: { startWall: WallTime; zone: string; lengthMinutes: number } | { day: LocalDate }
  place?: string | null
  url?: string | null
  notes?: string | null
  cancelled?: boolean
  /** Whether it takes the time; a day or a note to send does not. */
  busy?: boolean
  /** When it last changed: a calendar takes the newer of two versions. */
  changedAt: Date
}

const sequenceStart = Date.UTC(2020, 0, 1)
const stamp = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const dayStamp = (day: LocalDate) => day.replaceAll('-', '')
const nearMinutes = 180
const text = (value: string | null | undefined) => value || null

/** Entries as an .ics file, each in its own zone, whose rules stand in the file. */
export function writeCalendar(entries: readonly CalendarEntry[], name = 'Afterword'): string {
  return calendarHead(zonesOf(entries), name) + entries.map(writeEntry).join('') + calendarFoot
}

export interface ZoneSpan {
  zone: string
  first: Date
  last: Date
}

/** What stands before the entries: the file's name, and the zones they speak of. */
export const calendarHead = (zones: readonly ZoneSpan[], name = 'Afterword'): string =>
  writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeValue(name)}`,
    `X-WR-CALNAME:${escapeValue(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zones
      .filter(({ zone }) => zone !== 'UTC')
      .flatMap(({ zone, first, last }) => zoneLines(zone, first, last)),
  ])

export const calendarFoot = writeLines(['END:VCALENDAR'])

function zonesOf(entries: readonly CalendarEntry[]): ZoneSpan[] {
  const spans = new Map<string, ZoneSpan>()
  for (const { when } of entries) {
    if ('day' in when) continue
    const at = toInstant(when.startWall, when.zone)
    const known = spans.get(when.zone) ?? { zone: when.zone, first: at, last: at }
    if (at < known.first) known.first = at
    if (at > known.last) known.last = at
    spans.set(when.zone, known)
  }
  return [...spans.values()].sort((a, b) => (a.zone < b.zone ? -1 : 1))
}

export function writeEntry(entry: CalendarEntry): string {
  const url = entry.url ? httpsUrl(entry.url) : null
  const title = clip(tidyLine(entry.title), 200) || 'Interview'
  const place = text(clip(tidyLine(entry.place ?? ''), 300))
  const notes = text(clip(tidyText([entry.notes, url].filter(Boolean).join('\n\n')), 5000))
  const takesTime = Boolean(entry.busy) && !entry.cancelled
  return writeLines([
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp(entry.changedAt)}`,
    `LAST-MODIFIED:${stamp(entry.changedAt)}`,
    `SEQUENCE:${Math.max(0, Math.floor((entry.changedAt.getTime() - sequenceStart) / 1000))}`,
    ...timeLines(entry.when),
    `SUMMARY:${escapeValue(title)}`,
    ...(place ? [`LOCATION:${escapeValue(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escapeValue(notes)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${takesTime ? 'OPAQUE' : 'TRANSPARENT'}`,
    `X-MICROSOFT-CDO-BUSYSTATUS:${takesTime ? 'BUSY' : 'FREE'}`,
    'END:VEVENT',
  ])
}

function timeLines(when: CalendarEntry['when']): string[] {
  if ('day' in when)
    return [`DTSTART;VALUE=DATE:${dayStamp(when.day)}`, `DTEND;VALUE=DATE:${dayStamp(addDays(when.day, 1))}`]
  const { startWall, zone, lengthMinutes } = when
  const start = toInstant(startWall, zone)
  const end = addMinutes(start, lengthMinutes)
  // Programs read an hour that comes twice each in its own way, so near a change of the clock it is said in UTC.
  const { changes } = zoneChanges(zone, addMinutes(start, -nearMinutes), addMinutes(end, nearMinutes))
  if (zone === 'UTC' || changes.length > 0) return [`DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`]
  const [from, until] = [start, end].map(at => wallStamp(toWall(at, zone)))
  return [`DTSTART;TZID=${zone}:${from}`, `DTEND;TZID=${zone}:${until}`]
}

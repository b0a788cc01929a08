import ICAL from 'ical.js'
import { cutIntoComponents, readLines, unfold } from './ical-lines.mjs'

const meetingLines = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'x-microsoft-onlinemeetingexternallink',
  'conference',
  'url',
]

/**
 * A calendar's text as plain facts, and its zones' text.
 * @returns {{ facts: import('./calendar-facts').CalendarFacts, zones: string[] }}
 */
export function readFacts(text, maxComponents) {
  const found = cutIntoComponents(unfold(text), maxComponents)
  if (found.components > maxComponents)
    return { facts: { refusal: 'too-many-parts', zoneName: null, events: [] }, zones: [] }
  if (!found.calendars) return { facts: { refusal: 'not-a-calendar', zoneName: null, events: [] }, zones: [] }
  const only = new Set(found.zones.flatMap(zone => /^TZID[^:]*:(.+)$/im.exec(zone)?.[1].trim() ?? []))
  const zoneName = found.zoneName ?? (only.size === 1 ? [...only][0] : null)
  const events = found.events.map(eventFacts)
  return { facts: { refusal: null, zoneName, events }, zones: found.zones }
}

function eventFacts({ method, lines, cutOff }, index) {
  const { properties, unreadable } = readLines(lines)
  const first = name => properties.get(name)?.[0]
  const text = name => [first(name)?.values[0] ?? ''].flat().map(String).join(', ')
  const times = name => (properties.get(name) ?? []).flatMap(timesOf)
  const rrule = first('rrule')?.values[0] ?? null
  return {
    index,
    method,
    uid: text('uid').trim() || null,
    sequence: Math.max(0, Math.trunc(Number(first('sequence')?.values[0] ?? 0))) || 0,
    stamp: times('last-modified')[0]?.wall ?? times('dtstamp')[0]?.wall ?? null,
    status: text('status').trim().toUpperCase() || null,
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    urls: meetingLines.flatMap(name => (properties.get(name) ?? []).map(line => String(line.values[0]))),
    start: times('dtstart')[0] ?? null,
    end: times('dtend')[0] ?? null,
    durationSeconds: durationOf(text('duration')),
    recurrenceId: times('recurrence-id')[0] ?? null,
    rrule: rrule && String(rrule.freq ?? '').toUpperCase() ? first('rrule').raw : null,
    exdates: times('exdate').slice(0, 1000),
    rdates: times('rdate').slice(0, 100),
    organiser: personOf(first('organizer')),
    attendees: (properties.get('attendee') ?? []).slice(0, 100).map(personOf).filter(Boolean),
    unreadable,
    cutOff,
  }
}

/** ical.js turns a wrong time into a wrong string: take only what is a real date, and drop the rest. */
function timesOf({ parameters, values }) {
  const tzid = typeof parameters.tzid === 'string' ? parameters.tzid.trim() : ''
  return values.flatMap(value => timeFact([value].flat()[0], tzid))
}

export function timeFact(value, tzid) {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d):(\d\d):(\d\d)(Z?)|::))?$/.exec(String(value))
  if (!parts) return []
  const [, day, hour, minute, second, utc] = parts
  const wall = `${day}T${hour ?? '00'}:${minute ?? '00'}:${second === '60' ? '59' : (second ?? '00')}`
  const asUtc = new Date(`${wall}Z`)
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 19) !== wall) return []
  if (hour === undefined) return [{ kind: 'date', wall }]
  if (utc) return [{ kind: 'utc', wall }]
  return [tzid ? { kind: 'zoned', wall, tzid } : { kind: 'floating', wall }]
}

function durationOf(text) {
  if (!/^[+-]?P(?=[\dT])(\d{1,4}W)?(\d{1,4}D)?(T(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?$/i.test(text.trim()))
    return null
  return ICAL.Duration.fromString(text.trim().toUpperCase()).toSeconds()
}

function personOf(line) {
  if (!line) return null
  const plain = value =>
    typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined
  const { cn, email, cutype, role, partstat } = line.parameters
  const value = String(line.values[0]).replace(/^"(.*)"$/, '$1')
  const address = /^\s*mailto:/i.test(value) ? value.replace(/^\s*mailto:/i, '') : (plain(email) ?? value)
  return {
    name: plain(cn) ?? '',
    address: address.trim(),
    cutype: plain(cutype)?.toUpperCase(),
    role: plain(role)?.toUpperCase(),
    partstat: plain(partstat)?.toUpperCase(),
  }
}

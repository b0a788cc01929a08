import ICAL from 'ical.js'
import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { toInstant, toWall } from '@/lib/time'
import { calendarLimits } from './calendar-limits'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'
import { type CalendarEntry, writeCalendar } from './write-calendar'

// What a file says does not hang on how busy the machine is.
const patient = { ...calendarLimits, milliseconds: 30_000 }

const entry: CalendarEntry = {
  uid: 'interview-0b6f4a52-6f0e-4b5e-9f52-0d2f3c1f6a10@afterword',
  title: 'Interview: Engineer, platform; at Example \\ Sons',
  when: { startWall: '2026-12-15T10:00', zone: 'America/Vancouver', lengthMinutes: 45 },
  place: '12 High St, Leeds',
  url: 'https://example.zoom.us/j/1?pwd=a,b',
  notes: 'Bring:\n- a pen\n- 山田さん’s card',
  busy: true,
  changedAt: new Date('2026-11-23T09:00:00Z'),
}

/** As ical.js reads it, with the rules that stand in the file and no others. */
function readWithIcalJs(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return { component, event, start: event.startDate.toJSDate(), end: event.endDate.toJSDate() }
  })
  ICAL.TimezoneService.reset()
  return { root, events }
}

it('is read back by another reader', () => {
  const { root, events } = readWithIcalJs(writeCalendar([entry]))
  const { component, event, start } = events[0] ?? expect.unreachable()
  expect(event.uid).toBe(entry.uid)
  expect(event.summary).toBe(entry.title)
  expect(start).toEqual(new Date('2026-12-15T17:00:00Z'))
  expect(event.startDate.zone.tzid).toBe('America/Vancouver')
  expect(event.duration.toSeconds()).toBe(45 * 60)
  expect(event.location).toBe(entry.place)
  expect(event.description).toBe(`${entry.notes}\n\n${entry.url}`)
  expect(component.getFirstPropertyValue('url')).toBe(entry.url)
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T09:00:00Z')
  expect(root.getFirstPropertyValue('prodid')).toBe('-//Afterword//EN')
})

const newIn2026 = ['America/Vancouver', 'Africa/Casablanca']

/** By the letter of RFC 5545 and no library: the last change at or before a wall time says what is ahead of UTC then. */
function asTheFileSays(text: string, wall: string): number {
  const stamp = (written: string) => Date.parse(`${written.slice(0, 16)}Z`)
  const changes = [
    ...text.matchAll(/DTSTART:(\d{8}T\d{6})\s+TZOFFSETFROM:\S+\s+TZOFFSETTO:([+-])(\d\d)(\d\d)/g),
  ]
    .map(([, at = '', sign, hours, minutes]) => ({
      at: stamp(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*/, '$1-$2-$3T$4:$5')),
      ahead: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
    }))
    .sort((a, b) => a.at - b.at)
  const ahead = changes.findLast(({ at }) => at <= stamp(wall))?.ahead ?? 0
  return stamp(wall) - ahead * 60_000
}

/** The moments of a wall time by the rules of Node itself: two where a clock is put back. */
function byTheMachine(wall: string, zone: string): number[] {
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const quarters = Array.from({ length: 121 }, (_, at) => Date.parse(`${wall}Z`) + (at - 60) * 15 * 60_000)
  return quarters.filter(at => there.format(at).replace(' ', 'T') === wall)
}

describe('the same moment for two readers, whichever zone', () => {
  const walls = [
    '2026-03-29T02:30',
    '2026-10-25T02:30',
    '2026-11-01T01:30',
    '2026-12-15T10:00',
    '2027-07-01T23:45',
  ]
  const zones = [
    ...['Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Vancouver', 'Australia/Lord_Howe'],
    ...['Africa/Casablanca', 'Pacific/Chatham', 'Pacific/Apia', 'Asia/Kolkata', 'America/St_Johns', 'UTC'],
  ]
  it.each(zones)('%s', async zone => {
    const entries = walls.map(startWall => {
      // As it is kept: a time that does not exist has moved forward already.
      const wall = toWall(toInstant(startWall, zone), zone)
      return { ...entry, uid: `${wall}@afterword`, when: { startWall: wall, zone, lengthMinutes: 90 } }
    })
    const wanted = new Map(entries.map(({ uid, when }) => [uid, toInstant(when.startWall, zone).getTime()]))
    const text = writeCalendar(entries)
    const read = readWithIcalJs(text).events
    expect(read).toHaveLength(walls.length)
    for (const { event, start, end } of read) {
      expect(start.getTime(), event.uid).toBe(wanted.get(event.uid))
      expect(end.getTime() - start.getTime(), event.uid).toBe(90 * 60_000)
    }
    for (const { when, uid } of entries)
      expect(asTheFileSays(text, when.startWall), uid).toBe(wanted.get(uid))
    // It knows a zone by its name alone, from the rules of the machine. Those of before 2026 have British Columbia and
    // Morocco still change their clocks: there it is held to what they say, and everywhere else they say what we do.
    const isOld = newIn2026.includes(zone)
    if (!isOld)
      for (const { when, uid } of entries)
        expect(byTheMachine(when.startWall, zone)[0], uid).toBe(wanted.get(uid))
    const events = Object.values(ical.sync.parseICS(text)).flatMap(one =>
      one?.type === 'VEVENT' ? [one as unknown as { start: Date; uid: string }] : [],
    )
    expect(events).toHaveLength(walls.length)
    for (const { start, uid } of events) {
      const moments = isOld ? byTheMachine(uid.replace('@afterword', ''), zone) : [wanted.get(uid)]
      expect(moments, uid).toContain(start.getTime())
    }
  })
})

it('a day is a day, in every zone', () => {
  const { events } = readWithIcalJs(writeCalendar([{ ...entry, when: { day: '2026-12-31' } }]))
  const { event } = events[0] ?? expect.unreachable()
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
    true,
    '2026-12-31',
    '2027-01-01',
  ])
})

it('comes back in through our own door, in its own zone', async () => {
  const file = Buffer.from(writeCalendar([entry]))
  const result = parseCalendar(await readCalendar(file, patient), { zone: 'Europe/London', ownAddresses: [] })
  expect(result.ok && result.events).toMatchObject([
    {
      summary: entry.title,
      startWall: '2026-12-15T10:00',
      zone: 'America/Vancouver',
      lengthMinutes: 45,
      place: entry.place,
      url: entry.url,
    },
  ])
})

it('a change keeps the UID and raises SEQUENCE; a cancelled one says so', () => {
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
  const before = writeCalendar([entry])
  const after = writeCalendar([{ ...entry, cancelled: true, changedAt: new Date('2026-11-23T09:00:01Z') }])
  expect(sequence(after)).toBe(sequence(before) + 1)
  expect(/UID:.*/.exec(after)?.[0]).toBe(/UID:.*/.exec(before)?.[0])
  expect(after).toContain('STATUS:CANCELLED')
  expect(after).toContain('TRANSP:TRANSPARENT')
})

it('lets no text begin a line of its own, and writes no link but https', () => {
  const text = writeCalendar([
    {
      ...entry,
      title: 'a\rEND:VEVENT\r\nATTENDEE:x',
      place: 'b\u2028UID:c',
      url: 'javascript:alert(1)',
      notes: null,
    },
  ])
  expect(text.match(/^(END:VEVENT|UID:.*)\r?$/gm)).toHaveLength(2)
  expect(text).not.toMatch(/^ATTENDEE|javascript|[^\r]\n|\r[^\n]/m)
})

it('writes an empty calendar', () => expect(writeCalendar([])).toContain('END:VCALENDAR'))

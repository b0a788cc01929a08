import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { calendarLimits } from './calendar-limits'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'
import { type WrittenInterview, writeCalendar } from './write-calendar'

// What a file says does not hang on how busy the machine is.
const patient = { ...calendarLimits, milliseconds: 30_000 }

const interview: WrittenInterview = {
  id: '0b6f4a52-6f0e-4b5e-9f52-0d2f3c1f6a10',
  title: 'Interview: Engineer, platform; at Example \\ Sons',
  startsAt: new Date('2026-12-15T18:00:00Z'),
  lengthMinutes: 45,
  place: '12 High St, Leeds',
  url: 'https://example.zoom.us/j/1?pwd=a,b',
  notes: 'Bring:\n- a pen\n- 山田さん’s card',
  cancelled: false,
  changedAt: new Date('2026-11-23T09:00:00Z'),
}

it('is read back by another reader', () => {
  const root = new ICAL.Component(ICAL.parse(writeCalendar([interview])))
  const component = root.getFirstSubcomponent('vevent') ?? undefined
  const event = new ICAL.Event(component)
  expect(event.uid).toBe('interview-0b6f4a52-6f0e-4b5e-9f52-0d2f3c1f6a10@afterword')
  expect(event.summary).toBe(interview.title)
  expect(event.startDate.toJSDate()).toEqual(interview.startsAt)
  expect(event.duration.toSeconds()).toBe(45 * 60)
  expect(event.location).toBe(interview.place)
  expect(event.description).toBe(`${interview.notes}\n\n${interview.url}`)
  expect(component?.getFirstPropertyValue('url')).toBe(interview.url)
  expect(component?.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T09:00:00Z')
  expect(root.getFirstPropertyValue('prodid')).toBe('-//Afterword//EN')
})

it('comes back in through our own door', async () => {
  const file = Buffer.from(writeCalendar([interview]))
  const result = parseCalendar(await readCalendar(file, patient), {
    zone: 'America/Vancouver',
    ownAddresses: [],
  })
  expect(result.ok && result.events).toMatchObject([
    {
      summary: interview.title,
      startWall: '2026-12-15T11:00',
      zone: 'America/Vancouver',
      lengthMinutes: 45,
      place: interview.place,
      url: interview.url,
    },
  ])
})

it('a change keeps the UID and raises SEQUENCE; a cancelled one says so', () => {
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
  const before = writeCalendar([interview])
  const after = writeCalendar([
    { ...interview, cancelled: true, changedAt: new Date('2026-11-23T09:00:01Z') },
  ])
  expect(sequence(after)).toBe(sequence(before) + 1)
  expect(/UID:.*/.exec(after)?.[0]).toBe(/UID:.*/.exec(before)?.[0])
  expect(after).toContain('STATUS:CANCELLED')
})

it('lets no text begin a line of its own, and writes no link but https', () => {
  const text = writeCalendar([
    {
      ...interview,
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

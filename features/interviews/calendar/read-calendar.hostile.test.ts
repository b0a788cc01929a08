import { describe, expect, it } from 'vitest'
import { cpuTime, pagesOfWork } from '@/e2e/support/cpu-time'
import { calendarLimits } from './calendar-limits'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'

const options = { zone: 'Europe/Berlin', ownAddresses: [] }
const start = 'DTSTART:20261215T180000Z'
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const text = (...parts: string[]) => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\r\n')
// What a file says does not hang on how busy the machine is; what never ends is killed a little later.
const patient = { ...calendarLimits, milliseconds: 30_000 }
const hasty = { ...calendarLimits, milliseconds: 2000 }
const read = async (file: string | Uint8Array, limits = patient) =>
  parseCalendar(await readCalendar(Buffer.from(file as string), limits), options)
const utf16 = (file: string) => Buffer.from(`\uFEFF${file}`, 'utf16le')

async function timed(file: string, limits: typeof calendarLimits, measure: typeof cpuTime) {
  let result = {} as Awaited<ReturnType<typeof read>>
  const took = await measure(async () => {
    result = await read(file, limits)
  })
  return { result, took }
}

it('refuses the 110 bytes that hang others, before expanding anything', async () => {
  const file =
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR'
  expect(file.length).toBeLessThanOrEqual(110)
  expect(await read(file)).toMatchObject({
    ok: false,
    reason: 'repeats-too-often',
    message: 'This event repeats more than once a day, so it was skipped.',
  })
})

it.each(['MINUTELY', 'HOURLY', 'secondly'])('refuses FREQ=%s', async frequency => {
  expect(await read(text(event(start, `RRULE:FREQ=${frequency}`)))).toMatchObject({
    reason: 'repeats-too-often',
  })
})

it.each([
  ['a day that never comes', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
  ['a step beyond all time', 'FREQ=DAILY;INTERVAL=99999999999'],
])('kills the search for %s, and keeps its first date and the good event beside it', async (_, rule) => {
  const bad = event('UID:bad', 'SUMMARY:bad', start, `RRULE:${rule}`)
  const { result, took } = await timed(text(bad, event('UID:good', 'SUMMARY:good', start)), hasty, cpuTime)
  expect(result.ok && result.events.map(each => each.summary)).toEqual(['bad', 'good'])
  expect(result.problems).toMatchObject([{ reason: 'bad-rule', summary: 'bad', imported: true }])
  // Two seconds, and what it takes to start and stop a worker.
  expect(took).toBeLessThan(5000)
})

it('is not kept busy by a time zone', async () => {
  for (const rule of ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']) {
    const observance = ['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100']
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Evil',
      ...observance,
      `RRULE:${rule}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const result = await read(text(...zone, event('DTSTART;TZID=Evil:20261215T100000')))
    expect(result.ok && result.events[0]?.startWall).toBe('2026-12-15T10:00')
  }
})

describe('size', () => {
  it.each([
    ['more than 256 KB', text(event(start, `DESCRIPTION:${'a'.repeat(256 * 1024)}`)), 'too-large'],
    [
      'events without end',
      text(event(start).repeat(1) + `\r\n${event(start)}`.repeat(200)),
      'too-many-parts',
    ],
    ['alarms', text(event(start, 'BEGIN:VALARM\r\nEND:VALARM\r\n'.repeat(5000))), 'too-many-parts'],
    ['deep nesting', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(10_000)}`, 'too-many-parts'],
  ])('%s is refused', async (_, file, reason) => {
    expect(await read(file)).toMatchObject({ ok: false, reason })
  })

  it.each([
    ['10,000 lines', 'X-A:b\r\n'.repeat(10_000)],
    ['10,000 folds', `DESCRIPTION:${'abc\r\n '.repeat(10_000)}`],
    ['60,000 parameters', `LOCATION${';A=b'.repeat(60_000)}:x`],
    ['a list of 20,000 members', `ATTENDEE;MEMBER=${'"a",'.repeat(20_000)}"b":mailto:a@example.com`],
    ['5,000 exceptions', `EXDATE:${'20260101T000000Z,'.repeat(5_000)}20260102T000000Z`],
    ['200,000 backslashes', `SUMMARY:${'\\'.repeat(200_000)}`],
    ['100,000 open tags', `DESCRIPTION:${'<a'.repeat(100_000)}`],
    ['200,000 blanks', `LOCATION:x${' '.repeat(200_000)}y`],
    ['one word, said often', `SUMMARY:${'interview '.repeat(20_000)}`],
    ['150 parts in each other', 'BEGIN:X\r\n'.repeat(150)],
  ])('%s in an event are borne', async (_, lines) => {
    const { result, took } = await timed(text(event(start, lines)), patient, run => pagesOfWork(run, 1000))
    expect(result.ok && result.events).toHaveLength(1)
    expect(took).toBeLessThan(5000)
  })
})

describe('a good event beside a bad one', () => {
  const good = event('UID:good', 'SUMMARY:good', start)
  it.each([
    ['without a start', event('UID:bad'), 'no-start'],
    ['on 30 February', event('UID:bad', 'DTSTART:20260230T100000Z'), 'no-start'],
    ['with a quote left open', event('UID:bad', 'DTSTART;TZID="Europe/Berlin:20261215T1000'), 'no-start'],
    ['every second', event('UID:bad', start, 'RRULE:FREQ=SECONDLY'), 'repeats-too-often'],
    ['never closed', `BEGIN:VEVENT\r\nUID:bad\r\n${start}`, 'cut-off'],
  ])('%s: before and after', async (_, bad, reason) => {
    for (const file of [text(bad, good), text(good, bad)]) {
      const result = await read(file)
      expect(result.ok && result.events.map(each => each.uid)).toEqual(['good'])
      expect(result.problems).toMatchObject([{ reason, imported: false }])
    }
  })
})

describe('bytes', () => {
  const named = (summary: string) => text(event(start, `SUMMARY:${summary}`))
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${named('Café 面接')}`), 'Café 面接'],
    ['UTF-16 little end first', utf16(named('Café 面接')), 'Café 面接'],
    ['UTF-16 big end first', utf16(named('Café 面接')).swap16(), 'Café 面接'],
    ['Latin-1', Buffer.from(named('Café Müller'), 'latin1'), 'Café Müller'],
    ['a direction mark in the title', Buffer.from(named('Chat\u202Egnp.exe')), 'Chatgnp.exe'],
    [
      'a character cut by a fold',
      Buffer.from(named('Café').replace('é', '\u00C3\r\n \u00A9'), 'latin1'),
      'Café',
    ],
  ])('%s', async (_, bytes, summary) => {
    const result = await read(bytes)
    expect(result.ok && result.events[0]?.summary).toBe(summary)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n ', 'empty'],
    ['NUL', named('a\0b'), 'bad-characters'],
    ['UTF-16 without a mark', Buffer.from(named('a'), 'utf16le'), 'bad-characters'],
    ['a lone surrogate in UTF-16', utf16(named('a\uD83Db')), 'bad-encoding'],
    ['a lone surrogate in UTF-8', Buffer.from(named('a\xED\xA0\xBDb'), 'latin1'), 'bad-encoding'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'bad-characters',
    ],
    ['a page', '<!doctype html><p>BEGIN:VEVENT', 'not-a-calendar'],
    ['a card', 'BEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar'],
    ['a calendar without events', text(), 'no-events'],
  ])('%s is refused', async (_, file, reason) => {
    expect(await read(file)).toMatchObject({ ok: false, reason })
  })
})

it('reads several at once, and says so when they are too many', async () => {
  const slow = text(event(start, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))
  const results = await Promise.all(
    Array.from({ length: 24 }, (_, index) => read(index < 2 ? slow : text(event(start)), hasty)),
  )
  expect(results.filter(result => result.ok)).toHaveLength(22)
  expect(results.filter(result => !result.ok && result.reason === 'busy')).toHaveLength(2)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calendarLimits } from './calendar-limits'
import type { CalendarResult } from './calendar-result'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'

// What a file says does not hang on how busy the machine is.
const patient = { ...calendarLimits, milliseconds: 30_000 }

// Every expected value was read off the file by eye.
const read = async (name: string, zone = 'Europe/Berlin') =>
  parseCalendar(await readCalendar(readFileSync(`e2e/support/samples/calendar/${name}`), patient), {
    zone,
    ownAddresses: [],
  })

function eventsOf(result: CalendarResult) {
  if (!result.ok) throw new Error(result.reason)
  return result.events
}

const nothingGuessed = { company: null, role: null, kind: null }

it('Apple Calendar: UTC becomes the user’s zone, names stay, states are told apart', async () => {
  const result = await read('tentative-apple-calendar.ics', 'America/Vancouver')
  expect(result.ok && result.problems).toEqual([])
  expect(eventsOf(result)).toEqual([
    {
      uid: '31a1ffc9-9b76-465b-ae4a-cadb694c9d37',
      sequence: 0,
      status: 'tentative',
      summary: 'Tentative',
      startWall: '2022-07-04T16:00',
      zone: 'America/Vancouver',
      lengthMinutes: 50,
      asksForTime: false,
      place: null,
      url: null,
      organiser: { name: 'tentative', email: 'tentative@example.com' },
      people: [{ name: 'tentative', email: 'tentative@example.com', isOrganiser: true }],
      guess: nothingGuessed,
      guessed: [],
      notes: null,
    },
    expect.objectContaining({ summary: 'Confirmed', status: 'confirmed', startWall: '2022-07-05T09:00' }),
    expect.objectContaining({ summary: 'Cancelled', status: 'cancelled', startWall: '2022-07-06T13:00' }),
    expect.objectContaining({
      summary: 'No Status',
      status: 'confirmed',
      startWall: '2022-07-07T09:00',
      people: [],
    }),
  ])
})

it('Exchange: Outlook’s zone label is a place', async () => {
  expect(eventsOf(await read('exchange-custom-tz.ics'))).toEqual([
    {
      uid: '040000008200E00074C5B7101A82E00800000000C9AB6E5A6AFED401000000000000000010000000C55132227F0F0948A7D58F6190A3AEF9',
      sequence: 0,
      status: 'confirmed',
      summary: 'Test event',
      startWall: '2019-04-30T09:00',
      zone: 'Asia/Bangkok',
      lengthMinutes: 180,
      asksForTime: false,
      place: null,
      url: null,
      organiser: null,
      people: [],
      guess: nothingGuessed,
      guessed: [],
      notes: null,
    },
  ])
})

it('Google: a series ends when it says, and one of its days is written separately', async () => {
  const events = eventsOf(await read('google-calendar-kiev-tz.ics'))
  expect(events.map(event => [event.uid, event.summary, event.startWall, event.zone])).toEqual([
    ['6m2q7kb2l02798oagemrcgm6pk@google.com#20160825T110000Z', 'repeated', '2016-08-25T14:00', 'Europe/Kyiv'],
    ['6m2q7kb2l02798oagemrcgm6pk@google.com#20160826T110000Z', 'bla bla', '2016-08-26T14:00', 'Europe/Kyiv'],
    ['6m2q7kb2l02798oagemrcgm6pk@google.com#20160827T110000Z', 'repeated', '2016-08-27T14:00', 'Europe/Kyiv'],
    ['6m2q7kb2l02798oagemrcgm6pk@google.com#20160828T110000Z', 'repeated', '2016-08-28T14:00', 'Europe/Kyiv'],
  ])
})

it('Meetup: place and length, and a plain http link is no meeting', async () => {
  const [event] = eventsOf(await read('meetup-timed-tz.ics'))
  expect(event).toMatchObject({
    uid: 'event_nsmxnyppbfc@meetup.com',
    summary: 'Phoenix Drupal User Group Monthly Meetup',
    startWall: '2011-11-09T19:00',
    zone: 'America/Phoenix',
    lengthMinutes: 120,
    asksForTime: false,
    place: 'Open Source Project Tempe (1415 E University Dr. #103A, Tempe, AZ 85281)',
    url: null,
    guess: nothingGuessed,
    guessed: [],
  })
  expect(event?.notes).toMatch(
    /^Phoenix Drupal User Group\nWednesday, November 9 at 7:00 PM\n\nCustomizing node/,
  )
})

it('the organiser’s address in quotes', async () => {
  expect(eventsOf(await read('event-organizer-cn.ics'))).toEqual([
    expect.objectContaining({
      uid: 'eb9e1bd2-ceba-499f-be77-f02773954c72',
      sequence: 3,
      startWall: '2013-04-18T11:00',
      zone: 'America/Los_Angeles',
      lengthMinutes: 60,
      asksForTime: false,
      organiser: { name: 'stomlinson', email: 'stomlinson@mozilla.com' },
      people: [{ name: 'stomlinson', email: 'stomlinson@mozilla.com', isOrganiser: true }],
      notes: 'This is an event with an alarm.',
    }),
  ])
})

it('Outlook on the web: no UIDs, no zone rules, labels in quotes', async () => {
  const events = eventsOf(await read('Office-2012-owa.ics'))
  const at = (summary: string) => events.filter(event => event.summary === summary)
  expect(at('TEST Syd')).toEqual([
    expect.objectContaining({ startWall: '2020-10-28T13:30', zone: 'Australia/Sydney', lengthMinutes: 90 }),
  ])
  expect(at('TEST')).toMatchObject([{ startWall: '2020-10-28T13:30', zone: 'America/New_York' }])
  expect(at('TEST 3')).toMatchObject([{ startWall: '2020-11-02T13:30', zone: 'America/New_York' }])
  // Thursdays and Fridays from 5 November 2020 to 27 August 2021.
  expect(at('TEST2')).toHaveLength(86)
  expect(at('TEST2')[0]?.startWall).toBe('2020-11-05T13:30')
  expect(at('TEST2').at(-1)?.startWall).toBe('2021-08-27T13:30')
  const again = eventsOf(await read('Office-2012-owa.ics'))
  expect(again.map(event => event.uid)).toEqual(events.map(event => event.uid))
  expect(new Set(events.map(event => event.uid)).size).toBe(89)
})

it('Outlook with Windows zones: a misplaced quote is mended, exceptions and limits hold', async () => {
  const result = await read('ms_timezones.ics')
  const events = eventsOf(result)
  const at = (summary: string) => events.filter(event => event.summary === summary)
  expect(at('test')).toMatchObject([
    { startWall: '2020-09-10T09:00', zone: 'Europe/Berlin', lengthMinutes: 30, notes: 'test new event 1' },
  ])
  expect(at('Not the actual summary 1')).toMatchObject([
    { startWall: '2020-09-15T08:30', zone: 'America/Los_Angeles', lengthMinutes: 60 },
  ])
  const jira = at("Log Yesterday's Jira time")
  expect(jira).toHaveLength(100)
  expect(jira[0]).toMatchObject({ startWall: '2020-06-09T09:00', zone: 'Europe/Berlin', lengthMinutes: 30 })
  const either = at('Not the actual summary either')
  expect(either[0]).toMatchObject({
    startWall: '2020-07-07T12:00',
    zone: 'America/Los_Angeles',
    sequence: 3,
    place: null,
    url: 'https://bluejeans.com/7999979999',
  })
  expect(either.map(event => event.startWall)).not.toContain('2020-07-21T12:00')
  expect(either).toHaveLength(94)
  expect(result.problems.map(problem => problem.reason)).toEqual(['series-cut', 'series-cut'])
})

it('ownCloud: tasks are no events', async () => {
  expect(await read('utf8-french-calendar.ics')).toEqual({
    ok: false,
    reason: 'no-events',
    message: 'There is no event in this file.',
    problems: [],
  })
})

import { describe, expect, it } from 'vitest'
import { calendarLimits } from './calendar-limits'
import type { CalendarOptions } from './calendar-result'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'

// What a file says does not hang on how busy the machine is.
const patient = { ...calendarLimits, milliseconds: 30_000 }

const berlin: CalendarOptions = { zone: 'Europe/Berlin', ownAddresses: ['Me@Example.com'] }

function calendar(...lines: string[]): Uint8Array {
  return Buffer.from(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
}
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1@example.com', ...lines, 'END:VEVENT']

const read = async (file: Uint8Array, options: CalendarOptions) =>
  parseCalendar(await readCalendar(file, patient), options)

async function readOne(lines: string[], options = berlin) {
  const result = await read(calendar(...lines), options)
  if (!result.ok) throw new Error(result.reason)
  return { ...result.events[0], notesToUser: result.problems.map(problem => problem.reason) }
}

describe('when', () => {
  it.each([
    ['UTC is shown in the user’s zone', 'DTSTART:20261215T180000Z', '2026-12-15T19:00', 'Europe/Berlin', []],
    [
      'floating time is the user’s',
      'DTSTART:20261215T180000',
      '2026-12-15T18:00',
      'Europe/Berlin',
      ['no-zone'],
    ],
    [
      'a name of tzdb',
      'DTSTART;TZID=America/Vancouver:20261215T100000',
      '2026-12-15T10:00',
      'America/Vancouver',
      [],
    ],
    [
      'a Windows name',
      'DTSTART;TZID=Tokyo Standard Time:20261215T100000',
      '2026-12-15T10:00',
      'Asia/Tokyo',
      [],
    ],
    [
      'a prefixed name',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20261215T100000',
      '2026-12-15T10:00',
      'Europe/Paris',
      [],
    ],
    [
      'a fixed offset',
      'DTSTART;TZID="(GMT -05:00)":20261215T100000',
      '2026-12-15T16:00',
      'Europe/Berlin',
      ['other-zone'],
    ],
    [
      'a zone nobody knows',
      'DTSTART;TZID=Middle-earth:20261215T100000',
      '2026-12-15T10:00',
      'Europe/Berlin',
      ['unknown-zone'],
    ],
    [
      'a time the clocks skip',
      'DTSTART;TZID=America/New_York:20270314T023000',
      '2027-03-14T03:30',
      'America/New_York',
      ['skipped-time'],
    ],
    ['an all-day event', 'DTSTART;VALUE=DATE:20261215', '2026-12-15T09:00', 'Europe/Berlin', ['all-day']],
  ])('%s', async (_, line, startWall, zone, notesToUser) => {
    expect(await readOne(event(line))).toMatchObject({ startWall, zone, notesToUser, lengthMinutes: 60 })
  })

  it.each([
    ['Google’s own name for a zone', 'custom_America/New_York', 'America/New_York'],
    ['a name with a path before it', 'x-vnd.example:Europe/Paris', 'Europe/Paris'],
  ])('%s', async (_, tzid, zone) => {
    const lines = event(`DTSTART;TZID="${tzid}":20261215T100000`)
    expect(await readOne(lines)).toMatchObject({ startWall: '2026-12-15T10:00', zone, notesToUser: [] })
  })

  it('rules of its own that are New York’s make it New York', async () => {
    const rule = (kind: string, from: string, to: string, start: string, day: string) => [
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `RRULE:FREQ=YEARLY;${day}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `END:${kind}`,
    ]
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone'],
      ...rule('STANDARD', '-0400', '-0500', '20071104T020000', 'BYMONTH=11;BYDAY=1SU'),
      ...rule('DAYLIGHT', '-0500', '-0400', '20070311T020000', 'BYMONTH=3;BYDAY=2SU'),
      'END:VTIMEZONE',
    ]
    const lines = [...zone, ...event('DTSTART;TZID=Customized Time Zone:20261215T100000')]
    expect(await readOne(lines)).toMatchObject({
      ...{ startWall: '2026-12-15T10:00', zone: 'America/New_York', notesToUser: [] },
    })
  })

  it.each([
    ['X-WR-TIMEZONE', ['X-WR-TIMEZONE:America/Chicago']],
    ['a single VTIMEZONE', ['BEGIN:VTIMEZONE', 'TZID:America/Chicago', 'END:VTIMEZONE']],
  ])('a floating time is in the one zone the file names: %s', async (_, head) => {
    expect(await readOne([...head, ...event('DTSTART:20261215T100000')])).toMatchObject({
      ...{ startWall: '2026-12-15T10:00', zone: 'America/Chicago', notesToUser: ['file-zone'] },
    })
  })

  it.each([
    ['an hour without a zone', ['DTSTART:20261215T100000', 'DURATION:PT1H'], ['zone']],
    [
      'an hour that the clocks skip',
      ['DTSTART;TZID=Europe/Berlin:20270328T023000', 'DURATION:PT1H'],
      ['time'],
    ],
    ['no end', ['DTSTART:20261215T100000Z'], ['length']],
    ['an end before its start', ['DTSTART:20261215T100000Z', 'DTEND:20261215T090000Z'], ['length']],
    ['nothing missing', ['DTSTART:20261215T100000Z', 'DTEND:20261215T110000Z'], []],
  ])('what %s leaves open is a guess', async (_, lines, guessed) => {
    expect(await readOne(event(...lines))).toMatchObject({ guessed })
  })

  it('an all-day event asks for the hour', async () => {
    expect(await readOne(event('DTSTART;VALUE=DATE:20261215'))).toMatchObject({ asksForTime: true })
    expect(await readOne(event('DTSTART:20261215T100000Z'))).toMatchObject({ asksForTime: false })
  })

  const custom = (name: string, offset: string) => [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
  it.each([
    ['a lying rule: the name wins', 'Asia/Tokyo', '-0800', '2026-12-15T10:00', 'Asia/Tokyo', []],
    [
      'a nameless rule like the user’s',
      'Customized Time Zone',
      '+0100',
      '2026-12-15T10:00',
      'Europe/Berlin',
      [],
    ],
    [
      'a nameless rule unlike it',
      'Customized Time Zone',
      '-0330',
      '2026-12-15T14:30',
      'Europe/Berlin',
      ['other-zone'],
    ],
  ])('%s', async (_, name, offset, startWall, zone, notesToUser) => {
    const lines = [...custom(name, offset), ...event(`DTSTART;TZID=${name}:20261215T100000`)]
    expect(await readOne(lines)).toMatchObject({ startWall, zone, notesToUser })
  })

  it.each([
    [['DTEND:20261215T184500Z'], 45, []],
    [['DURATION:PT1H30M'], 90, []],
    [['DTEND;TZID=America/New_York:20261215T140000'], 60, []],
    [['DTEND:20261215T170000Z'], 60, ['bad-length']],
    [['DURATION:-PT1H'], 60, ['bad-length']],
    [['DURATION:P3D'], 1440, []],
    [['DURATION:sometime'], 60, []],
    [[], 60, []],
  ])('%j lasts %i minutes', async (lines, lengthMinutes, notesToUser) => {
    expect(await readOne(event('DTSTART:20261215T180000Z', ...lines))).toMatchObject({
      lengthMinutes,
      notesToUser,
    })
  })

  it.each([
    ['DTSTART:20260230T100000Z', 'no-start'],
    ['DTSTART:19691231T100000Z', 'out-of-range'],
    ['DTSTART:21010101T100000Z', 'out-of-range'],
    ['DTSTART:20261215T250000Z', 'no-start'],
    ['DTSTART:tomorrow', 'no-start'],
    ['SUMMARY:no start at all', 'no-start'],
  ])('%s is refused: %s', async (line, reason) => {
    expect(await read(calendar(...event(line)), berlin)).toMatchObject({ ok: false, reason })
  })
})

describe('who, where and what', () => {
  it('knows who will be there', async () => {
    const read = await readOne(
      event(
        'DTSTART:20261215T180000Z',
        'ORGANIZER;CN="Haddad, Omar (Talent)":MAILTO:Omar.Haddad@example.org',
        'ATTENDEE;CN=omar.haddad@example.org;ROLE=CHAIR:mailto:omar.haddad@example.org',
        'ATTENDEE;CN="Zoë\u202E Meyer";ROLE=REQ-PARTICIPANT:mailto:zoe@example.org',
        'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:ken.ito@example.org',
        'ATTENDEE;CN=Me;PARTSTAT=NEEDS-ACTION:mailto:me@example.com',
        'ATTENDEE;CN=Somebody Busy;PARTSTAT=DECLINED:mailto:busy@example.org',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Beamer:mailto:beamer@example.org',
        'ATTENDEE;CN=No Address:urn:uuid:1',
      ),
    )
    expect(read.organiser).toEqual({ name: 'Omar Haddad', email: 'omar.haddad@example.org' })
    expect(read.people).toEqual([
      { name: 'Omar Haddad', email: 'omar.haddad@example.org', isOrganiser: true },
      { name: 'Zoë Meyer', email: 'zoe@example.org', isOrganiser: false },
      { name: 'Ken Ito', email: 'ken.ito@example.org', isOrganiser: false },
    ])
  })

  it('reads a whole invitation', async () => {
    const read = await readOne([
      'METHOD:REQUEST',
      ...event(
        'DTSTART;TZID=Pacific Standard Time:20261215T100000',
        'DURATION:PT45M',
        'SEQUENCE:2',
        'SUMMARY:Technical interview: Senior Engineer at Example Corp',
        'LOCATION:Microsoft Teams Meeting\\; Room 4',
        'DESCRIPTION:<p>Hello &amp\\; welcome</p><a href="https://example.org/x">Join</a>\\nhttps://teams.microsoft.com/l/meetup-join/abc?x=1',
        'ORGANIZER;CN=Omar Haddad:mailto:omar@example.org',
      ),
    ])
    expect(read).toMatchObject({
      uid: '1@example.com',
      sequence: 2,
      status: 'confirmed',
      summary: 'Technical interview: Senior Engineer at Example Corp',
      startWall: '2026-12-15T10:00',
      zone: 'America/Los_Angeles',
      lengthMinutes: 45,
      place: 'Microsoft Teams Meeting; Room 4',
      url: 'https://teams.microsoft.com/l/meetup-join/abc?x=1',
      guess: { company: 'Example Corp', role: 'Senior Engineer', kind: 'technical' },
      notes: 'Hello & welcome\nJoin\nhttps://teams.microsoft.com/l/meetup-join/abc?x=1',
    })
  })

  it('takes METHOD:CANCEL for every event, and an answer for none', async () => {
    expect(await readOne(['METHOD:CANCEL', ...event('DTSTART:20261215T180000Z')])).toMatchObject({
      status: 'cancelled',
    })
    const answer = calendar('METHOD:REPLY', ...event('DTSTART:20261215T180000Z'))
    expect(await read(answer, berlin)).toMatchObject({ ok: false, reason: 'an-answer' })
  })

  it('keeps the highest SEQUENCE, wherever it stands', async () => {
    const result = await read(
      calendar(
        ...event('DTSTART:20261216T180000Z', 'SEQUENCE:2', 'SUMMARY:new'),
        ...event('DTSTART:20261215T180000Z', 'SEQUENCE:1', 'SUMMARY:old'),
      ),
      berlin,
    )
    expect(result.ok && result.events.map(each => each.summary)).toEqual(['new'])
  })
})

describe('series', () => {
  const walls = async (...lines: string[]) => {
    const result = await read(calendar(...event(...lines)), berlin)
    return result.ok ? result.events.map(each => each.startWall) : []
  }
  it('ends at UNTIL by the zone’s own clock', async () => {
    // 23:30 in Los Angeles is the next day in UTC: the last one is not lost.
    expect(
      await walls(
        'DTSTART;TZID=America/Los_Angeles:20261201T233000',
        'RRULE:FREQ=DAILY;UNTIL=20261203T073000Z',
      ),
    ).toEqual(['2026-12-01T23:30', '2026-12-02T23:30'])
  })
  it('leaves out exceptions by moment and by day, and adds dates', async () => {
    expect(
      await walls(
        'DTSTART;TZID=Europe/Berlin:20261201T100000',
        'RRULE:FREQ=DAILY;COUNT=5',
        'EXDATE:20261202T090000Z',
        'EXDATE;VALUE=DATE:20261204',
        'RDATE;TZID=Europe/Berlin:20261210T120000',
      ),
    ).toEqual(['2026-12-01T10:00', '2026-12-03T10:00', '2026-12-05T10:00', '2026-12-10T12:00'])
  })
  it('keeps its wall time across a change of clocks', async () => {
    expect(await walls('DTSTART;TZID=Europe/Berlin:20261020T100000', 'RRULE:FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-10-20T10:00',
      '2026-10-27T10:00',
    ])
  })
  it('without a single date left is no event', async () => {
    const lines = [
      'DTSTART:20261201T100000Z',
      'RRULE:FREQ=DAILY;COUNT=1',
      'EXDATE:20261201T100000Z',
      'LOCATION',
    ]
    expect(await read(calendar(...event(...lines, 'URL;X="y')), berlin)).toMatchObject({
      ok: false,
      reason: 'no-events',
    })
  })
  it('stops after 100 times and after 400 days', async () => {
    expect(await walls('DTSTART:20260101T100000Z', 'RRULE:FREQ=DAILY')).toHaveLength(100)
    const monthly = await walls('DTSTART:20260101T100000Z', 'RRULE:FREQ=MONTHLY')
    expect(monthly).toHaveLength(14)
    expect(monthly.at(-1)).toBe('2027-02-01T11:00')
  })
})

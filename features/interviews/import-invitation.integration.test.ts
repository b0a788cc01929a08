import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { interpretInvitation, invitationFile, readInvitation } from './import-invitation'
import { createInterview, updateInterview } from './mutations'
import { createInterviewInput, updateInterviewInput } from './schema'

useTestDatabase()
const now = new Date('2026-11-23T10:00:00Z')
const uid = 'shared-uid@northlight.example'
const hiring = 'hiring@northlight.example'
let ada: string
let ben: string

beforeAll(async () => {
  ada = (await seedInterview([])).userId
  ben = (await seedInterview([])).userId
})

/** As the action reads it: taken apart, made out, and only then looked up. */
async function brought(userId: string, given: object) {
  const user = { id: userId, email: 'me@example.com', name: null, isDemo: false, sessionId: '' }
  const input = await interpretInvitation(await invitationFile.parseAsync(given), user)
  return asUser(userId, tx => readInvitation({ tx, user, input, now }))
}

/** The form that an invitation fills, sent. */
const keep = (userId: string, sequence: number, date: string) =>
  asUser(userId, async tx =>
    createInterview(
      tx,
      userId,
      await createInterviewInput.parseAsync({
        ...{ company: 'Halden', role: 'Analyst', people: '', kind: 'panel', lengthMinutes: '60' },
        ...{ date, time: '10:00', zone: 'Europe/London', place: '', url: '' },
        ...{ calendarUid: uid, calendarSequence: String(sequence), calendarOrganiser: hiring },
      }),
      now,
    ),
  )

it('is arranged anew by another hour alone', async () => {
  const { userId } = await seedInterview([])
  const arranged = async () => (await kept(userId)).map(row => row.arrangedAt)
  await keep(userId, 0, '2026-12-02')
  expect(await arranged()).toEqual([null])
  await keep(userId, 1, '2026-12-02')
  expect(await arranged()).toEqual([null])
  await keep(userId, 2, '2026-12-03')
  expect(await arranged()).toEqual([now])
  const [row] = await kept(userId)
  const edit = (time: string, at: Date) =>
    asUser(userId, async tx =>
      updateInterview(
        tx,
        await updateInterviewInput.parseAsync({
          ...{ id: row?.id, date: '2026-12-03', time, zone: 'Europe/London', lengthMinutes: '60' },
          ...{ kind: 'panel', place: 'Room 4', url: '' },
        }),
        at,
      ),
    )
  const later = new Date('2026-11-24T10:00:00Z')
  await edit('10:00', later)
  expect(await arranged()).toEqual([now])
  await edit('11:00', later)
  expect(await arranged()).toEqual([later])
})

async function cancel(userId: string, sequence: number, organiser: string) {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:CANCEL', 'BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Panel'],
    ...[`SEQUENCE:${sequence}`, 'STATUS:CANCELLED', `ORGANIZER:mailto:${organiser}`],
    ...['DTSTART:20261202T100000Z', 'DTEND:20261202T110000Z', 'END:VEVENT', 'END:VCALENDAR'],
  ]
  const file = new File([lines.join('\r\n')], 'cancel.ics')
  const read = await brought(userId, { file })
  if (!read.ok) throw new Error(read.message)
  return read.data as { cancelled: string[]; problems: string[] }
}

const kept = (userId: string) =>
  asUser(userId, async tx => (await tx.select().from(interviews)).filter(row => row.calendarUid === uid))

it('knows an invitation by its UID within one account only', async () => {
  await keep(ben, 3, '2026-12-02')
  const before = await kept(ben)
  expect(await cancel(ada, 9, hiring)).toMatchObject({
    cancelled: [],
    problems: [expect.stringContaining('wasn’t added')],
  })
  expect(await keep(ada, 9, '2026-12-09')).toMatchObject({ became: 'created' })
  expect(await cancel(ada, 9, hiring)).toMatchObject({ cancelled: ['Panel'] })
  expect(await kept(ben)).toEqual(before)
})

it('moves for a newer invitation, and not for an older one', async () => {
  const day = async () => (await kept(ben))[0]?.startWall
  expect([await keep(ben, 2, '2026-12-04'), await day()]).toMatchObject([
    { became: 'unchanged' },
    '2026-12-02T10:00',
  ])
  expect([await keep(ben, 4, '2026-12-03'), await day()]).toMatchObject([
    { became: 'moved' },
    '2026-12-03T10:00',
  ])
})

it.each([
  ['an older one of the same organiser', 3, hiring, 'scheduled'],
  ['a newer one of a stranger', 9, 'stranger@evil.example', 'scheduled'],
  ['the organiser’s own', 4, hiring, 'cancelled'],
] as const)('cancels, or not, for %s', async (_, sequence, organiser, state) => {
  const said = await cancel(ben, sequence, organiser)
  expect(said.cancelled).toEqual(state === 'cancelled' ? ['Panel'] : [])
  expect(await kept(ben)).toMatchObject([{ state }])
})

it('puts what comes next first, and says each day in words', async () => {
  const event = (id: string, day: string) => [
    ...['BEGIN:VEVENT', `UID:${id}@northlight.example`, `SUMMARY:${id}`],
    ...[`DTSTART:${day}T100000Z`, `DTEND:${day}T110000Z`, 'END:VEVENT'],
  ]
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
    ...event('long-over', '20250310'),
    ...event('later', '20270111'),
    ...event('over', '20261120'),
    ...event('next', '20261202'),
    'END:VCALENDAR',
  ]
  const read = await brought(ben, { file: new File([lines.join('\r\n')], 'all.ics') })
  const { events } = (read.ok ? read.data : {}) as { events: { summary: string; when: string }[] }
  expect(events.map(({ summary }) => summary)).toEqual(['next', 'later', 'long-over', 'over'])
  expect(events.map(({ when }) => when.replace(/, .*/, ''))).toEqual([
    'Wed 2 December',
    'Mon 11 January 2027',
    'Mon 10 March 2025',
    'Fri 20 November',
  ])
})

interface Offered {
  what: string
  startWall: string
  company: string | null
  unsure: string[]
  alternatives: { startWall: string }[]
  known: { startWall: string } | null
}

async function offered(userId: string, given: object): Promise<Offered[]> {
  const read = await brought(userId, given)
  if (!read.ok) throw new Error(read.message)
  return (read.data as { events: Offered[] }).events
}

it('offers what words say, each guess marked, and changes nothing', async () => {
  const before = await kept(ada)
  const [one] = await offered(ada, {
    text: 'Interview with Halden for the Analyst role on 04/12/2026 at 14:00 (London time)',
  })
  expect(one).toMatchObject({ what: 'invitation', startWall: '2026-12-04T14:00', company: 'Halden' })
  expect(one?.unsure).toContain('date')
  expect(one?.alternatives).toMatchObject([{ startWall: '2026-04-12T14:00' }])
  expect(await kept(ada)).toEqual(before)
})

it('offers to move or cancel the interview that is here, and takes several pieces at once', async () => {
  await keep(ada, 10, '2026-12-10')
  const moved = 'Your interview with Halden has been moved to Friday 11 December 2026 at 09:30.'
  const called =
    'Unfortunately we have to cancel your interview with Halden on Thursday 10 December 2026 at 10:00.'
  const file = new File([called], 'called-off.txt', { type: 'text/plain' })
  const [first, second] = await offered(ada, { text: moved, file: [file] })
  expect([first?.what, second?.what].sort()).toEqual(['cancelled', 'moved'])
  for (const one of [first, second]) expect(one, JSON.stringify(one)).toMatchObject({ company: 'Halden' })
  for (const one of [first, second]) expect(one?.known).toMatchObject({ startWall: '2026-12-10T10:00' })
  expect(await kept(ada)).toMatchObject([{ state: 'scheduled', startWall: '2026-12-10T10:00' }])
})

it('stands anew where it is seen when the process it was in has been deleted', async () => {
  const [old] = await kept(ada)
  await asUser(ada, tx =>
    tx
      .update(pipelines)
      .set({ deletedAt: now })
      .where(eq(pipelines.id, old?.pipelineId ?? '')),
  )
  expect(await keep(ada, 10, '2026-12-10')).toMatchObject({ became: 'created' })
  const [anew] = await kept(ada)
  expect(anew).toMatchObject({ startWall: '2026-12-10T10:00', deletedAt: null })
  expect(anew?.pipelineId).not.toBe(old?.pipelineId)
})

const event = (
  id: string,
  day: string,
  organiser: string,
  sequence = 0,
  summary = 'Interview: Analyst at Halden',
) => [
  ...['BEGIN:VEVENT', `UID:${id}`, `SUMMARY:${summary}`, `SEQUENCE:${sequence}`],
  ...[`ORGANIZER:mailto:${organiser}`, `DTSTART:${day}T100000Z`, `DTEND:${day}T110000Z`, 'END:VEVENT'],
]
const calendar = (...events: string[][]) =>
  new File([['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n')], 'x.ics')

it('asks before somebody else’s event under the same UID moves or cancels anything', async () => {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
  const copied = `copied-${my.userId}@northlight.example`
  const fields = {
    ...{
      pipelineId: my.pipelineId,
      people: '',
      kind: 'panel',
      lengthMinutes: '60',
      zone: 'UTC',
      time: '10:00',
    },
    ...{ place: '', url: '', calendarUid: copied, calendarSequence: '1', calendarOrganiser: hiring },
  }
  const save = (more: object) =>
    my.as(async tx =>
      createInterview(
        tx,
        my.userId,
        await createInterviewInput.parseAsync({ ...fields, date: '2026-12-02', ...more }),
        now,
      ),
    )
  const mine = () =>
    my.as(async tx => (await tx.select().from(interviews)).filter(row => row.calendarUid === copied))
  await save({})
  const before = await mine()
  const stranger = 'somebody@evil.example'
  const [asked] = await offered(my.userId, { file: calendar(event(copied, '20261209', stranger, 5)) })
  expect(asked).toMatchObject({ what: 'moved', stranger, known: { startWall: '2026-12-02T10:00' } })
  // The form below is another interview, and takes nothing from the one that is here.
  expect(
    await save({ date: '2026-12-09', calendarSequence: '5', calendarOrganiser: stranger }),
  ).toMatchObject({ became: 'created' })
  const ended = event(copied, '20261202', stranger, 6)
  const [ends] = await offered(my.userId, {
    file: calendar([...ended.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT']),
  })
  expect(ends).toMatchObject({ what: 'cancelled', stranger, known: { startWall: '2026-12-02T10:00' } })
  expect(await mine()).toEqual(before)
  // Whoever is known there may.
  const ana = 'ana@northlight.example'
  const [moves] = await offered(my.userId, { file: calendar(event(copied, '20261210', ana, 7)) })
  expect(moves).toMatchObject({ what: 'invitation', known: null })
  expect(await save({ date: '2026-12-10', calendarSequence: '7', calendarOrganiser: ana })).toMatchObject({
    became: 'moved',
  })
})

it('offers each of several, from a calendar and from words', async () => {
  const file = calendar(
    event('first@x.example', '20261202', hiring),
    event('second@x.example', '20261204', hiring),
  )
  expect((await offered(ada, { file })).map(({ startWall }) => startWall.slice(0, 10))).toEqual([
    '2026-12-02',
    '2026-12-04',
  ])
  const text = `Your interviews with Acme are confirmed.

- Technical interview: 2 December 2026 at 09:00
- Panel interview: 2 December 2026 at 11:30`
  expect((await offered(ada, { text })).map(({ startWall }) => startWall)).toEqual([
    '2026-12-02T09:00',
    '2026-12-02T11:30',
  ])
})

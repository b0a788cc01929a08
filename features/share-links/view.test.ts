import { describe, expect, it } from 'vitest'
import { type ShareField, shareFields } from '@/db/enums'
import { toInstant } from '@/lib/time'
import { readFrozen } from './frozen-view'
import { type ProcessFacts, showProcesses, showTexts } from './view'
import { dayAndMonth, fullMoment, namedZone } from './zone-words'

const clock = { now: new Date('2026-11-24T14:05:00Z'), zone: 'Europe/London' }
const round = (wall: string, zone: string) => {
  const startsAt = toInstant(wall, zone)
  return { kind: 'panel' as const, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), zone }
}
const northlight: ProcessFacts = {
  alias: 'A',
  named: { company: 'Northlight', role: 'Data Analyst' },
  stage: 'final',
  decisionDate: '2026-12-04',
  interest: 4,
  whatNext: 'A talk with the team',
  whoContacts: 'recruiter',
  rounds: [round('2026-11-20T10:00', 'America/New_York'), round('2026-12-15T10:00', 'America/Vancouver')],
}
const secret: ProcessFacts = { ...northlight, alias: 'B', named: null }
const show = (fields: readonly ShareField[], ...facts: ProcessFacts[]) => showProcesses(facts, fields, clock)

describe('an unnamed process', () => {
  it('appears as one line', () => {
    expect(show(shareFields, secret).processes).toEqual([
      { as: 'unnamed', line: 'Process B, final round, decision by 4 December' },
    ])
  })

  it.each<[ShareField[], string]>([
    [['stage'], 'Process B, final round'],
    [['dates'], 'Process B, decision by 4 December'],
    [['interest', 'next_step', 'needs'], 'Process B'],
  ])('says no more than %j', (fields, line) => {
    expect(show(fields, secret).processes).toEqual([{ as: 'unnamed', line }])
  })

  it('is on hold where I put it aside for myself', () => {
    expect(show(['stage'], { ...secret, stage: 'aside' }).processes).toEqual([
      { as: 'unnamed', line: 'Process B, on hold' },
    ])
  })

  it('never carries what it was given by mistake', () => {
    expect(JSON.stringify(show(shareFields, secret).processes)).not.toMatch(
      /Northlight|Analyst|team|Panel|20/,
    )
  })
})

describe('a named process', () => {
  it('shows what was chosen', () => {
    expect(show(shareFields, northlight).processes).toEqual([
      {
        as: 'named',
        company: 'Northlight',
        role: 'Data Analyst',
        stage: { is: 'final', words: 'Final round' },
        decisionBy: { date: '2026-12-04', words: 'Fri 4 December' },
        next: ['A talk with the team', 'Northlight will get in touch through you'],
        interest: 4,
        rounds: [
          {
            iso: '2026-11-20T15:00:00.000Z',
            when: 'Fri 20 November, 10:00–11:00',
            zone: 'New York time, UTC−5',
            kind: 'Panel',
            ahead: false,
          },
          {
            iso: '2026-12-15T17:00:00.000Z',
            when: 'Tue 15 December, 10:00–11:00',
            zone: 'Vancouver time, UTC−7',
            kind: 'Panel',
            ahead: true,
          },
        ],
      },
    ])
  })

  it('shows its name alone when nothing was chosen', () => {
    expect(show([], northlight).processes).toEqual([
      {
        as: 'named',
        company: 'Northlight',
        role: 'Data Analyst',
        stage: null,
        decisionBy: null,
        next: [],
        interest: null,
        rounds: [],
      },
    ])
  })

  it.each<[ShareField, RegExp]>([
    ['stage', /Final round/],
    ['dates', /4 December|Panel/],
    ['next_step', /talk|touch/],
    ['interest', /"interest":4/],
  ])('without %s shows nothing of it', (field, trace) => {
    const others = shareFields.filter(one => one !== field)
    expect(JSON.stringify(show(others, northlight))).not.toMatch(trace)
    expect(JSON.stringify(show([field], northlight))).toMatch(trace)
  })
})

describe('the link’s own texts', () => {
  const link = {
    note: 'Hello',
    needs: 'Call them',
    questions: 'One?\n\nTwo?',
    availability: 'Mornings',
    startDate: 'January',
    expiresAt: new Date('2026-12-08T14:05:00Z'),
  }

  it('appear only when chosen', () => {
    const none = { needs: null, questions: [], availability: null, startDate: null }
    expect(showTexts({ ...link, fields: [] }, clock)).toEqual({
      ...none,
      note: 'Hello',
      openUntil: 'Tue 8 December',
    })
    expect(showTexts({ ...link, fields: shareFields }, clock)).toMatchObject({
      needs: 'Call them',
      questions: ['One?', 'Two?'],
      availability: 'Mornings',
      startDate: 'January',
    })
  })
})

describe('a frozen page', () => {
  it('comes back as it was, and leaves behind whatever else lay in the column', () => {
    const shown = show(shareFields, northlight, secret)
    const stored = JSON.parse(JSON.stringify(shown))
    expect(readFrozen(stored)).toEqual(shown)
    stored.processes[1].company = 'canary'
    stored.processes[0].salary = 'canary'
    stored.more = 'canary'
    expect(JSON.stringify(readFrozen(stored))).not.toContain('canary')
  })
})

describe('times', () => {
  it.each([
    ['2026-11-24T10:00', 'America/New_York', 'New York time, UTC−5'],
    ['2026-11-24T10:00', 'Asia/Kolkata', 'Kolkata time, UTC+5:30'],
    ['2026-07-01T10:00', 'Europe/London', 'London time, UTC+1'],
    ['2026-11-24T10:00', 'Europe/London', 'London time, UTC'],
    ['2026-11-24T10:00', 'UTC', 'UTC'],
    ['2026-11-24T10:00', 'Etc/GMT+5', 'UTC−5'],
  ])('%s in %s is in %s', (wall, zone, words) => {
    expect(namedZone(toInstant(wall, zone), zone)).toBe(words)
  })

  it('have their day, year and zone', () => {
    expect(fullMoment(clock.now, 'America/New_York')).toBe(
      'Tue 24 November 2026, 09:05 (New York time, UTC−5)',
    )
    expect(dayAndMonth('2027-01-04', '2026-11-24')).toBe('4 January 2027')
  })
})

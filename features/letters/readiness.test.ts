import { describe, expect, it } from 'vitest'
import { type DraftToCheck, isReadyToGo, readinessOf } from './readiness'
import { type PlainKind, type TextFor, writeText } from './write-letter'

const note = 'how the ledger migration failed twice before you froze the old system'
const about: TextFor = {
  person: { id: 'a', name: 'Ana Osei' },
  round: { startsAt: new Date('2026-11-24T10:00:00Z'), zone: 'Europe/London' },
}
const written = (kind: PlainKind, more: TextFor = {}) =>
  writeText(
    {
      pipeline: {
        role: 'Analyst',
        company: 'Northlight',
        formality: null,
        source: 'direct',
        recruiterId: null,
      },
      settings: { formality: 'first_name', signature: 'Zoë', linkedinAccount: 'free' },
      own: [],
    },
    kind,
    { ...about, ...more },
  )
const draft = (change: Partial<DraftToCheck> = {}): DraftToCheck => ({
  kind: 'thank_you_manager',
  channel: 'email',
  ...written('thank_you_manager', { words: { note } }),
  note,
  hasOffer: false,
  hasAddress: true,
  reading: { recipients: ['Ana Osei'] },
  ...change,
})
const without = written('thank_you_manager')

describe('ready', () => {
  it('is a thank-you with its note', () => {
    expect(readinessOf(draft())).toMatchObject({ ready: true, reasons: [], findings: [] })
  })

  it('is one whose writer typed a sentence of their own in place of the note', () => {
    const body = without.body.replace('{note}', 'Freezing the ledger between two migrations was brave.')
    expect(readinessOf(draft({ body, note: null })).ready).toBe(true)
  })

  it('is a short thank-you to a coordinator for whom nothing was noted', () => {
    expect(
      readinessOf(draft({ kind: 'thank_you_coordinator', note: null, ...written('thank_you_coordinator') }))
        .ready,
    ).toBe(true)
  })

  it('is a draft that waits for its link', () => {
    const filled = written('recruiter_update', {
      words: { changes: ['Round two is done'] },
      include: ['share_link'],
    })
    expect(readinessOf(draft({ kind: 'recruiter_update', note: null, ...filled })).reasons).toEqual([])
  })
})

describe('not ready', () => {
  it.each([
    [
      'without its note',
      { ...without, note: null },
      'Still to fill in: one thing from your conversation with them.',
    ],
    ['empty', { body: ' \n' }, 'There is no text yet.'],
    ['without a subject', { subject: ' ' }, 'It has no subject yet.'],
    [
      'when the gap was only deleted',
      { body: without.body.replace(/ ?\{note\}/, ''), note: null },
      'It says nothing yet that only you could say to them.',
    ],
    [
      'about an offer that is not recorded',
      { kind: 'more_time', body: 'May I have until Friday?', note: null } as const,
      'It speaks of an offer, and none is recorded.',
    ],
    [
      'for LinkedIn when too long',
      { kind: 'linkedin_request', channel: 'linkedin', body: `Hi Ana, ${'x'.repeat(200)}.` } as const,
      'LinkedIn takes 200 characters here: 9 too many.',
    ],
  ] satisfies [string, Partial<DraftToCheck>, string][])('%s', (_, change, reason) => {
    expect(readinessOf(draft(change))).toMatchObject({ ready: false, reasons: [reason] })
  })

  it('when its reader would stumble', () => {
    const body = without.body.replace('{note}', 'She said they never skip a handover..')
    expect(readinessOf(draft({ body })).findings.map(({ name }) => name)).toEqual([
      'third_person',
      'doubled_end',
    ])
    expect(readinessOf(draft({ body })).ready).toBe(false)
  })
})

describe('advice blocks nothing', () => {
  it.each([
    [
      'a long note',
      {
        body: `Dear Ana,\n\n${'We talked about the ledger and the bees on the roof. '.repeat(20)}\n\nBest wishes,\nZoë`,
      },
    ],
    ['no address', { hasAddress: false }],
  ] satisfies [string, Partial<DraftToCheck>][])('%s', (_, change) => {
    const { ready, advice } = readinessOf(draft(change))
    expect(ready).toBe(true)
    expect(advice).toHaveLength(1)
  })
})

it.each([
  [{}, true],
  [{ note: null, ...without }, false],
  [{ subject: '' }, false],
  [{ body: '  ' }, false],
  [{ body: draft().body.replace('Ana', 'Ben') }, false],
  [{ body: `${draft().body}\n\nI think the the plan is a good one.` }, false],
  // What merely could be better holds nothing back.
  [{ body: draft().body.replace('\n\n', '\n\nThe ledger, your ledger and my ledger are one. ') }, true],
])('a list says the same in one word: %j', (change, ready) => {
  expect([isReadyToGo(draft(change)), readinessOf(draft(change)).ready]).toEqual([ready, ready])
})

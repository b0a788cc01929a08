import { describe, expect, it } from 'vitest'
import { fillTemplate } from './fill-template'
import { type DraftToCheck, readinessOf } from './readiness'

const note = 'You told me how the ledger migration failed twice before the team froze it'
const people = {
  my_name: 'Zoë',
  recipient_first: 'Ana',
  role: 'Analyst',
  date: 'Tuesday',
  weekday: 'Tuesday',
}
const draft = (change: Partial<DraftToCheck> = {}): DraftToCheck => ({
  kind: 'thank_you_panel',
  channel: 'email',
  ...fillTemplate('thank_you_panel', { ...people, note }),
  note,
  hasOffer: false,
  hasAddress: true,
  ...change,
})
const without = fillTemplate('thank_you_panel', people)

describe('ready', () => {
  it('is a thank-you with its note, and there is nothing to add', () => {
    expect(readinessOf(draft())).toEqual({ ready: true, reasons: [], advice: [] })
  })

  it('is one whose writer typed a sentence of their own in place of the note', () => {
    const body = without.body.replace('{note}', 'Freezing the ledger between two migrations was brave')
    expect(readinessOf(draft({ body, note: null })).ready).toBe(true)
  })

  it('is a draft that waits for its link', () => {
    const filled = fillTemplate(
      'recruiter_update',
      { ...people, changes: ['Round two is done'] },
      {
        include: ['share_link'],
      },
    )
    expect(readinessOf(draft({ kind: 'recruiter_update', note: null, ...filled })).ready).toBe(true)
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
      { body: without.body.replace(/[^.:]*: \{note\}\.?/, ''), note: null },
      'It says nothing yet that only you could say to them.',
    ],
    [
      'about an offer that is not recorded',
      { kind: 'more_time', body: 'May I have until Friday', note: null } as const,
      'It speaks of an offer, and none is recorded.',
    ],
    [
      'for LinkedIn when too long',
      { kind: 'linkedin_request', channel: 'linkedin', body: `${note}${'x'.repeat(200)}` } as const,
      `LinkedIn takes 200 characters here: ${note.length} too many.`,
    ],
  ] satisfies [string, Partial<DraftToCheck>, string][])('%s', (_, change, reason) => {
    expect(readinessOf(draft(change))).toMatchObject({ ready: false, reasons: [reason] })
  })
})

describe('advice blocks nothing', () => {
  it.each([
    [
      'two questions in a nudge',
      { kind: 'nudge_second', body: 'Any news? Or not yet?', note: null } as const,
    ],
    ['a long note', { body: `${note}. ${'and '.repeat(190)}` }],
    ['no address', { hasAddress: false }],
    ['a note too thin to be specific', { body: 'Thank you for the coffee.', note: 'coffee' }],
  ] satisfies [string, Partial<DraftToCheck>][])('%s', (_, change) => {
    const { ready, advice } = readinessOf(draft(change))
    expect(ready).toBe(true)
    expect(advice).toHaveLength(1)
  })
})

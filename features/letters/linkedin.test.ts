import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedinAllowance, linkedinCounter, linkedinOrder, linkedinSearch } from './linkedin'

const now = new Date('2026-11-24T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

describe('counter', () => {
  it.each([
    ['free', 'x'.repeat(200), 0, true],
    ['free', 'x'.repeat(201), -1, false],
    ['premium', 'x'.repeat(300), 0, true],
    ['free', '👋', 198, true],
    ['free', 'a\r\nb', 197, true],
  ] as const)('%s %j', (account, note, left, fits) => {
    expect(linkedinCounter(note, account)).toMatchObject({ left, fits })
  })
})

describe('allowance', () => {
  it.each([
    ['nothing sent', [], 5, null],
    ['some sent', [1, 2], 3, null],
    ['older than the rolling month', [30, 31, 60], 5, null],
    ['all spent', [1, 2, 3, 4, 29], 0, daysAgo(-1)],
    ['one too many: two must roll off', [1, 2, 3, 4, 20, 29], 0, daysAgo(-10)],
  ])('%s', (_, sent, left, nextAt) => {
    expect(linkedinAllowance(sent.map(daysAgo), 'free', now)).toEqual({ left, nextAt })
  })

  it('has no end with Premium', () => {
    expect(linkedinAllowance(Array(40).fill(daysAgo(1)), 'premium', now)).toEqual({
      left: null,
      nextAt: null,
    })
  })

  it('has one left at the moment it names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), days => {
        const { left, nextAt } = linkedinAllowance(days.map(daysAgo), 'free', now)
        expect(left === 0).toBe(nextAt !== null)
        if (nextAt) expect(linkedinAllowance(days.map(daysAgo), 'free', nextAt).left).toBeGreaterThan(0)
      }),
    )
  })
})

it('spends a note on the manager first, then the recruiter, then a peer', () => {
  const people = (['interviewer', 'agency_recruiter', 'hiring_manager'] as const).map(kind => ({ kind }))
  expect(linkedinOrder(people).map(person => person.kind)).toEqual([
    'hiring_manager',
    'agency_recruiter',
    'interviewer',
  ])
})

it('looks for somebody by name and company on LinkedIn itself', () => {
  expect(linkedinSearch('Ana Osei', 'Brot & Söhne')).toBe(
    'https://www.linkedin.com/search/results/people/?keywords=Ana%20Osei%20Brot%20%26%20S%C3%B6hne',
  )
})

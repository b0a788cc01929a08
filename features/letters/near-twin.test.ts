import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearTwins, similarityOf } from './near-twin'

const templateLines = [
  'Thank you for making time on {date} to talk about the {role} role.',
  '{note}',
  'It made me want the job more, and I look forward to hearing what comes next.',
]
const context = { names: ['Ana', 'Ben', 'Analyst', 'Tuesday'], templateLines }
const letter = (name: string, note: string) =>
  `Dear ${name},\n\nThank you for making time on Tuesday to talk about the Analyst role. ${note}\n\nIt made me want the job more, and I look forward to hearing what comes next.`

describe('near-twins', () => {
  it('does not count what the template wrote', () => {
    const a = letter('Ana', 'Your story of the frozen ledger stayed with me all evening.')
    const b = letter('Ben', 'The way you hire apprentices from the town is rare.')
    expect(similarityOf(a, b, context)).toBe(0)
    expect(similarityOf(a, b, { names: [], templateLines: [] })).toBeGreaterThan(0.4)
  })

  it('sees the same note with another name on it', () => {
    const a = letter('Ana', 'Ana, I loved hearing how you run the weekly planning with the whole team.')
    const b = letter('Ben', 'Ben, I loved hearing how you run the weekly planning with the whole team.')
    expect(
      nearTwins(
        [
          { id: 'a', body: a },
          { id: 'b', body: b },
        ],
        context,
      ),
    ).toEqual([{ a: 'a', b: 'b', similarity: 1 }])
  })

  it('warns from one half', () => {
    const bare = { names: [], templateLines: [] }
    // 1 to 4: triples 123 234; 2 to 5: 234 345. One of three shared, then two of four.
    expect(similarityOf('one two three four', 'two three four five', bare)).toBeCloseTo(1 / 3)
    expect(similarityOf('one two three four five', 'two three four five six', bare)).toBe(0.5)
    const half = [
      { id: 'a', body: 'one two three four five' },
      { id: 'b', body: 'two three four five six' },
    ]
    expect(nearTwins(half, bare)).toHaveLength(1)
  })

  it('compares every pair once', () => {
    const same = ['a', 'b', 'c'].map(id => ({ id, body: 'the very same words again' }))
    expect(nearTwins(same, { names: [], templateLines: [] }).map(pair => pair.a + pair.b)).toEqual([
      'ab',
      'ac',
      'bc',
    ])
  })

  it('is symmetric and stays between 0 and 1', () => {
    const text = fc.array(fc.constantFrom('we', 'ship', 'slow', 'ledger', 'Ana', 'and'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = similarityOf(a.join(' '), b.join(' '), context)
        expect(there).toBe(similarityOf(b.join(' '), a.join(' '), context))
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
      }),
    )
  })
})

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
const areTwins = (a: string, b: string) =>
  nearTwins(
    [
      { id: 'a', body: '', note: a },
      { id: 'b', body: '', note: b },
    ],
    context,
  ).length === 1

describe('two notes that are one thought', () => {
  it.each([
    ['pricing', 'pricing'],
    ['Pricing', 'pricing!'],
    ['the ledger migration', 'The ledger migration.'],
    ['the ledger migration', 'migrating the ledger'],
    ['you told me about the ledger migration', 'the ledger migration'],
    [
      'You told me how the ledger migration failed twice before the team froze the old system',
      'How your team froze the old system after the ledger migration had failed two times',
    ],
    ['moving two warehouses in a single weekend', 'you moved two warehouses in one weekend'],
    ['how you moved 2 warehouses in a weekend', 'moving two warehouses over a weekend'],
    [
      'said you want someone who can calm angry customers',
      'you are looking for somebody to calm upset customers',
    ],
    ['loved the bit about pairing on fridays', 'pairing on Fridays'],
    ['found me a quiet room', 'finding me a quiet room'],
    ['the dog under the desk', 'your dog under the desk'],
    ['beekeeping', 'we talked about beekeeping'],
    ['nurses choose their own shifts', 'that the nurses can choose their shifts'],
    ['read the outage report first', 'advised me to read the outage report first'],
    ['the tour of the plant', 'touring the plant'],
    ['夜勤の引き継ぎの話', '夜勤の引き継ぎについての話'],
    ['倉庫を週末に移した話', '週末に倉庫を移したこと'],
  ])('%s / %s', (a, b) => expect(areTwins(a, b)).toBe(true))
})

describe('two notes that only share their subject, or a phrase', () => {
  it.each([
    ['the ledger migration failed twice', 'the ledger team eats lunch together'],
    ['the ledger migration', 'the audit in March'],
    ['how you hire apprentices from the town', 'how you train apprentices on the night shift'],
    ['You told me about the audit', 'You told me about the goat'],
    ['pairing on Fridays', 'no meetings on Fridays'],
    ['the team culture', 'the team lunch on Thursdays'],
    ['found me a quiet room', 'found me a parking space'],
    ['your question about ambiguous briefs', 'your question about angry customers'],
    ['two warehouses in a weekend', 'two nurses at night'],
    ['the new control room', 'the new triage board'],
    ['beekeeping', 'sailing'],
    ['said the machine comes first', 'said nobody lifts alone'],
    ['夜勤の引き継ぎの話', '倉庫を移した話'],
  ])('%s / %s', (a, b) => expect(areTwins(a, b)).toBe(false))
})

describe('near-twins', () => {
  it('does not count what the template wrote', () => {
    const a = letter('Ana', 'Your story of the frozen ledger stayed with me all evening.')
    const b = letter('Ben', 'The way you hire apprentices from the town is rare.')
    expect(similarityOf(a, b, context)).toBeLessThan(0.2)
    expect(similarityOf(a, b, { names: [], templateLines: [] })).toBeGreaterThan(0.3)
  })

  it('compares bodies where no note is known', () => {
    const a = letter('Ana', 'I loved hearing how you run the weekly planning with the whole team.')
    const b = letter('Ben', 'I loved hearing how you run the weekly planning with the whole team.')
    expect(
      nearTwins(
        [
          { id: 'a', body: a },
          { id: 'b', body: b },
        ],
        context,
      ),
    ).toHaveLength(1)
  })

  it('compares every pair once', () => {
    const same = ['a', 'b', 'c'].map(id => ({ id, body: 'the very same ledger again' }))
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
        expect(there).toBeCloseTo(similarityOf(b.join(' '), a.join(' '), context))
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
      }),
    )
  })
})

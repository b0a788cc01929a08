import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, isFiltered, paramsOf, readAsk, sortedBy } from './ask'

const usual = readAsk({}, 'board')

it('shows what is open, what is due first, in the view that was chosen last', () => {
  expect(readAsk({}, 'list')).toEqual({
    view: 'list',
    show: 'open',
    stage: null,
    wants: false,
    words: '',
    sort: 'due',
    descending: false,
  })
})

it.each([
  [{ view: 'timeline' }, { view: 'timeline' }],
  [{ view: 'wall' }, { view: 'board' }],
  [{ show: 'closed' }, { show: 'closed' }],
  [{ stage: 'ended' }, { show: 'closed', stage: null }],
  [{ stage: 'applied' }, { stage: 'applied', show: 'open' }],
  [{ stage: ['applied', 'final'] }, { stage: null }],
  [{ wants: 'me' }, { wants: true }],
  [{ wants: 'you' }, { wants: false }],
  [{ q: '  north   light ' }, { words: 'north light' }],
  [{ q: 'a\0b' }, { words: '' }],
  [{ sort: 'company' }, { sort: 'company', descending: false }],
  [{ sort: '-company' }, { sort: 'company', descending: true }],
  [{ sort: '-due' }, { sort: 'due', descending: false }],
  [{ sort: 'pay' }, { sort: 'due' }],
])('%j is read as %j', (asked, read) => expect(readAsk(asked, 'board')).toMatchObject(read))

it('reads back every address it wrote, and throws at none', () => {
  fc.assert(
    fc.property(
      fc.record({
        view: fc.string(),
        show: fc.string(),
        q: fc.string(),
        sort: fc.string(),
        stage: fc.string(),
      }),
      asked => {
        const ask = readAsk(asked, 'board')
        expect([...ask.words].length).toBeLessThanOrEqual(100)
        expect(readAsk(paramsOf(ask), 'list')).toEqual(ask)
      },
    ),
  )
})

it.each([
  ['company', false],
  ['next', false],
  ['waiting', true],
  ['interest', true],
  ['moved', true],
] as const)('sorts by %s in its own way first, then the other', (sort, descending) => {
  const once = { ...usual, ...sortedBy(usual, sort) }
  expect(once).toMatchObject({ sort, descending })
  expect(sortedBy(once, sort)).toEqual({ sort, descending: !descending })
})

it('an address says only what is not usual', () => {
  expect(addressOf(usual)).toBe('/pipelines?view=board')
  expect(addressOf(usual, { wants: true, sort: 'moved', descending: true }, { rows: '100' })).toBe(
    '/pipelines?view=board&wants=me&sort=-moved&rows=100',
  )
})

it.each([
  [{}, false],
  [{ sort: 'company' }, false],
  [{ q: 'x' }, true],
  [{ stage: 'final' }, true],
  [{ show: 'all' }, true],
])('%j filters: %s', (asked, filtered) => expect(isFiltered(readAsk(asked, 'board'))).toBe(filtered))

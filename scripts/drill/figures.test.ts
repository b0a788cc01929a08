import { expect, it } from 'vitest'
import { complaints, row } from './figures'

it.each([
  [{ answers: 6000, back: 5000, lost: 0, twice: 0, refused: 0 }, []],
  [{}, []],
  [{ answers: 6001 }, ['an answer took 6.0 s']],
  [{ back: 5001 }, ['back only after 5.0 s']],
  [{ lost: 1, twice: 2, refused: 3 }, ['1 lost', '2 twice', '3 of others refused']],
])('%o: %o', (figures, wanted) => {
  expect(complaints({ ...figures, of: '' })).toEqual(wanted)
})

it('is a line of a table, empty where it is about nothing', () => {
  expect(row('killed', { answers: 5120, lost: 0, of: '6 people' })).toBe(
    '| killed | 5.1 s |  | 0 |  |  | 6 people |',
  )
})

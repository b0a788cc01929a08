import { expect, it } from 'vitest'
import { insteadOf } from './instead-of'

const ben = { key: 'b', name: 'Ben' }

it('puts who was read otherwise in the place of the others, with what was noted about the first', () =>
  expect(
    insteadOf(
      [ben, { key: '1', name: 'Osei', forThem: 'You drew it', rapport: 'good' }, { key: '2', name: 'Ana' }],
      ['1', '2'],
      [{ key: 'n', name: 'Ana Osei' }],
    ),
  ).toEqual([ben, { key: 'n', name: 'Ana Osei', forThem: 'You drew it', rapport: 'good' }]))

it('says of those whom the server knows that they were not there, and leaves the rest', () => {
  const known = { key: '1', id: 'x', name: 'A red scarf' }
  expect(insteadOf([known, ben], ['1'], [])).toEqual([{ ...known, there: false }, ben])
  expect(insteadOf([ben], ['gone'], [{ key: 'n', name: 'Ana' }])).toEqual([ben])
})

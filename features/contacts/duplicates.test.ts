import { expect, it } from 'vitest'
import { type Known, likelyDuplicates, offeredDuplicates } from './duplicates'

const person = (id: string, over: Partial<Known>): Known => ({
  id,
  name: 'Ana Osei',
  email: null,
  phone: null,
  company: null,
  linkedinUrl: null,
  ...over,
})

it.each<[Partial<Known>, Partial<Known>, string | undefined]>([
  [{ company: 'Northlight' }, { company: 'northlight' }, 'the same name at the same company'],
  [{ company: 'Northlight' }, {}, 'the same name'],
  [{ company: 'Northlight' }, { company: 'Brightwater' }, undefined],
  [{ name: 'Zoë Marsh' }, { name: 'Zoe Marsh' }, 'the same name at the same company'],
  [{ email: 'a@b.example' }, { name: 'A. Osei', email: 'a@b.example' }, 'the same address'],
  [{ phone: '+44 20 7946 0958' }, { name: 'A.', phone: '020 7946 0958' }, 'the same phone number'],
  [{ name: 'Ana', phone: '123' }, { name: 'Ben', phone: '123' }, undefined],
])('%o and %o: %s', (a, b, why) => {
  expect(likelyDuplicates([person('a', a), person('b', b)])[0]?.why).toBe(why)
})

it('keeps the fuller entry', () => {
  const pair = likelyDuplicates([
    person('a', {}),
    person('b', { email: 'a@b.example', phone: '12345678' }),
  ])[0]
  expect(pair).toMatchObject({ keepId: 'b', otherId: 'a' })
})

it('offers the first name met beside the full name learned later, and keeps that', () => {
  const company = 'Northlight'
  const mira = person('a', { name: 'Mira', company })
  const lind = person('b', { name: 'Mira Lind', company, email: 'mira@northlight.example' })
  const offered = { keepId: 'b', otherId: 'a', why: 'the same first name at the same company' }
  expect(offeredDuplicates([mira, lind])).toEqual([offered])
  expect(likelyDuplicates([mira, lind]), 'a contact file never decides it').toEqual([])
  const other = person('c', { name: 'Mira Stone', company, email: 'stone@northlight.example' })
  expect(offeredDuplicates([mira, lind, other]), 'which of two is not guessed').toEqual([])
  expect(offeredDuplicates([mira, { ...lind, company: 'Brightwater' }])).toEqual([])
})

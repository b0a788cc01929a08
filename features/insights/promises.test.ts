import { expect, it } from 'vitest'
import { promisesByCompany } from './promises'

it('says of each company what became of the days it named, most that is past first', () => {
  const made = (company: string, promised: string, keptOn: string | null) => ({ company, promised, keptOn })
  const rows = promisesByCompany(
    [
      made('Brix', '2026-12-01', null),
      made('Halden', '2026-11-10', '2026-11-10'),
      made('Halden', '2026-11-12', '2026-11-15'),
      made('Northlight', '2026-11-20', null),
    ],
    '2026-11-26',
  )
  expect(rows).toEqual([
    { company: 'Halden', kept: 1, late: 1, waiting: 0, open: 0 },
    { company: 'Northlight', kept: 0, late: 0, waiting: 1, open: 0 },
    { company: 'Brix', kept: 0, late: 0, waiting: 0, open: 1 },
  ])
})

it('draws eight companies at most', () => {
  const many = Array.from({ length: 20 }, (_, n) => ({
    company: `No ${n}`,
    promised: '2026-11-20',
    keptOn: null,
  }))
  expect(promisesByCompany(many, '2026-11-26')).toHaveLength(8)
})

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { readSheet, rowReader } from './read-apart'
import type { HowRead } from './read-row'
import { readRows } from './read-rows'

const how: HowRead = {
  ...{ kind: 'processes', dayFirst: true },
  columns: ['company', 'role', 'stage', 'applied_on', 'interview_at', 'person'],
}
const rowsOf = (length: number, stage: string, date: string, person: string) =>
  Array.from({ length }, (_, i) => ({ cells: [`Company ${i}`, 'Lead', stage, date, date, `${person}${i}`] }))

it('reads columns, days, stages and people as they would be read here', async () => {
  const table = [
    ['My search'],
    ['Company', 'Role', 'Stage', 'Applied on', 'Interview', 'Person'],
    ['Acme', 'Lead', '3. Interview', '13/11/2026', '2026-12-04T14:30:00Z', 'Ana Ruiz (Recruiter)'],
  ]
  const sheet = await readSheet(table)
  expect(sheet).toMatchObject({ dayFirst: true, head: { at: 1, columns: how.columns }, lines: [table[2]] })
  const rows = [{ cells: table[2] as string[] }, { cells: ['', 'Lead'] }]
  expect(await rowReader(how, 'sheet')(rows)).toEqual(
    readRows(
      rows.map(({ cells }) => cells),
      how,
      1_000,
    ),
  )
  expect(await rowReader(how, 'sheet')(rows)).toMatchObject([
    {
      process: {
        ...{ stage: 'interviewing', appliedOn: { day: '2026-11-13' } },
        interviewAt: { instant: new Date('2026-12-04T14:30:00Z') },
        person: { name: 'Ana Ruiz', jobTitle: 'Recruiter' },
      },
    },
    { is: 'skipped', reason: 'no_company' },
  ])
})

it('takes names as typed where they cost too long, and others wait for none of it', async () => {
  const read = rowReader(how, 'sheet')
  await read(rowsOf(1, 'Applied', '2026-11-13', 'Ana '))
  const hostile = rowsOf(1000, 'on the moon, '.repeat(9), '1 '.repeat(40), 'aA (B, '.repeat(17))
  const cells = hostile.map(row => row.cells)
  const before = performance.now()
  readRows(cells, how, 60_000)
  const here = performance.now() - before
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const rows = await read(hostile)
  delay.disable()
  expect(rows).toHaveLength(1000)
  expect(rows[999]).toMatchObject({ is: 'process', process: { company: 'Company 999', stage: 'applied' } })
  // Read on this thread it would hold it for as long as it takes, however busy the machine is.
  expect(delay.max / 1e6).toBeLessThan(here / 2)
  console.log(
    `1,000 hostile rows: ${Math.round(here)} ms here, held ${Math.round(delay.max / 1e6)} ms apart.`,
  )
})

it('of names that cost more than they may the first are read, and all rows', () => {
  const cells = rowsOf(2, 'Applied', '2026-11-13', 'Ana (Recruiter) ').map(row => row.cells)
  const persons = (ms: number) =>
    readRows(cells, how, ms).map(row => row.is === 'process' && row.process.person?.jobTitle)
  expect(persons(60_000)).toEqual(['Recruiter', 'Recruiter'])
  expect(persons(0)).toEqual([null, null])
})

it('says that rows could not be read now, where too many ask', async () => {
  const read = rowReader(how, 'sheet')
  const asked = Array.from({ length: 60 }, () => read(rowsOf(50, 'Applied', '2026-11-13', 'Ana ')))
  const told = await Promise.all(asked)
  expect(told.filter(rows => Array.isArray(rows)).length).toBeGreaterThan(10)
  expect(told).toContain('busy')
})

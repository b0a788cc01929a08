import { expect, it } from 'vitest'
import { countBench, countPlaywright, countVitest } from './counts'

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'cannot load',
  assertionResults: tests.map(test => ({ status: test, fullName: 'does a thing', failureMessages: ['why'] })),
})
const vitest = (...testResults: object[]) => JSON.stringify({ numPassedTests: 2, testResults })

it('counts failed tests, files that do not load, and errors outside any test', () => {
  expect(countVitest(vitest(file('passed', 'passed', 'passed')), true, '')).toEqual({
    passed: 2,
    failures: [],
  })
  const failed = countVitest(vitest(file('failed', 'failed', 'passed'), file('failed')), false, '')
  expect(failed.failures).toEqual(['a.test.ts\n  does a thing\nwhy', 'a.test.ts\ncannot load'])
  expect(countVitest(vitest(), false, 'unhandled').failures).toEqual(['vitest\nunhandled'])
  expect(countVitest(null, false, 'crashed').failures).toHaveLength(1)
})

it('counts specs in nested suites, and a run that ended before its specs', () => {
  const spec = (status: string) => ({
    title: 'walks',
    line: 3,
    tests: [{ status, results: [{ errors: [{ message: 'why' }] }] }],
  })
  const suites = [
    {
      file: 'a.spec.ts',
      specs: [spec('expected')],
      suites: [{ file: 'a.spec.ts', specs: [spec('unexpected')] }],
    },
  ]
  const counted = countPlaywright(JSON.stringify({ suites, errors: [] }), false, '')
  expect(counted).toEqual({ passed: 1, failures: ['e2e/a.spec.ts:3\n  walks\nwhy'] })
  const broken = JSON.stringify({ suites: [], errors: [{ message: 'no build' }] })
  expect(countPlaywright(broken, false, '').failures).toEqual(['Playwright\nno build'])
  expect(countPlaywright(null, false, 'crashed').failures).toHaveLength(1)
})

it('takes the benchmark by its last line: chaos enough, nothing lost, nothing twice, an end for all', () => {
  const figures = { deliveries: 1000, runs: 8, killed: 5, lost: 0, twice: 0, unsettled: 0, miscounted: 0 }
  const line = (more = {}) => `chaos: 60 s\n${JSON.stringify({ ...figures, ...more })}`
  expect(countBench(line())).toEqual({ passed: 1, failures: [] })
  const worse = [
    { lost: 1 },
    { twice: 1 },
    { unsettled: 1 },
    { miscounted: 1 },
    { deliveries: 999 },
    { runs: 7 },
    { killed: 0 },
  ]
  for (const more of worse) expect(countBench(line(more)).failures).toHaveLength(1)
  expect(countBench('Error: no database').failures).toHaveLength(1)
  expect(countBench('{}').failures).toHaveLength(1)
})

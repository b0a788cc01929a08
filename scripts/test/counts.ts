/** What a step found: its tests, and for each failure a few lines to read. */
export interface Counts {
  passed: number
  failures: string[]
}

/** A step that is no test of its own counts only when it fails. */
export const asFailure = (name: string, output: string): Counts => ({
  passed: 0,
  failures: [`${name}\n${output}`],
})

interface VitestReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

/** Counts vitest's JSON report; `ok` is its exit, which also knows of errors outside any test. */
export function countVitest(report: string | null, ok: boolean, output: string): Counts {
  if (report === null) return asFailure('vitest did not finish', output)
  const { numPassedTests: passed, testResults } = JSON.parse(report) as VitestReport
  const failures = testResults.flatMap(file => {
    const failed = file.assertionResults.filter(test => test.status === 'failed')
    if (failed.length === 0 && file.status === 'failed') return [`${file.name}\n${file.message}`]
    return failed.map(test => `${file.name}\n  ${test.fullName}\n${test.failureMessages.join('\n')}`)
  })
  if (!ok && failures.length === 0) failures.push(`vitest\n${output}`)
  return { passed, failures }
}

interface PlaywrightSuite {
  file: string
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    line: number
    tests: { status: string; results: { errors: { message?: string; stack?: string }[] }[] }[]
  }[]
}

/** Counts Playwright's JSON report. */
export function countPlaywright(report: string | null, ok: boolean, output: string): Counts {
  if (report === null) return asFailure('Playwright did not finish', output)
  const { suites, errors } = JSON.parse(report) as {
    suites: PlaywrightSuite[]
    errors: { message?: string }[]
  }
  const counts: Counts = { passed: 0, failures: errors.map(error => `Playwright\n${error.message ?? ''}`) }
  const visit = (suite: PlaywrightSuite) => {
    for (const spec of suite.specs ?? []) {
      for (const { status, results } of spec.tests) {
        if (status === 'expected' || status === 'flaky') counts.passed += 1
        if (status !== 'unexpected') continue
        const said = results.flatMap(result => result.errors).map(error => error.stack ?? error.message ?? '')
        counts.failures.push(`e2e/${suite.file}:${spec.line}\n  ${spec.title}\n${said.join('\n')}`)
      }
    }
    for (const inner of suite.suites ?? []) visit(inner)
  }
  for (const suite of suites) visit(suite)
  if (!ok && counts.failures.length === 0) counts.failures.push(`Playwright\n${output}`)
  return counts
}

/** The delivery benchmark's figures: its last line. */
export const benchLine = (output: string) => output.split('\n').findLast(line => line.startsWith('{'))

/**
 * Reads the delivery benchmark's last line. What must hold on any machine is a test: nothing lost, nothing twice, an
 * end for all, and the mailbox's log as the database has it, under at least so much chaos. Its speeds are shown, and
 * the benchmark's own to judge, on a machine of its own.
 */
export function countBench(output: string): Counts {
  const last = benchLine(output)
  if (!last) return asFailure('bench:delivery did not finish', output)
  const figures = JSON.parse(last) as Record<string, number>
  const { deliveries = 0, runs = 0, killed = 0 } = figures
  const { lost = 1, twice = 1, unsettled = 1, miscounted = 1 } = figures
  const held = lost === 0 && twice === 0 && unsettled === 0 && miscounted === 0
  const enough = deliveries >= 1000 && runs >= 8 && killed > 0
  return held && enough ? { passed: 1, failures: [] } : asFailure('bench:delivery', output)
}

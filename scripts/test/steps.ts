import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testBuild } from '../../e2e/support/test-house'
import { buildApp } from '../start/build-app'
import { asFailure, benchLine, countBench, countPlaywright, countVitest } from './counts'
import { runStep } from './run-step'
import { folder, type Take } from './tally'

// What `npm test` and `npm run test:walls` are made of: each step runs a tool quietly and hands in what it found.

export async function checkTypes(take: Take): Promise<void> {
  const own = { ...process.env, NEXT_DIST_DIR: testBuild }
  const routes = await runStep('next', ['typegen'], own)
  const types = routes.ok ? await runStep('tsc', ['--noEmit', '-p', `${testBuild}.tsconfig.json`]) : routes
  take('types', types.ok ? { passed: 0, failures: [] } : asFailure('types', types.output))
}

export async function lint(take: Take): Promise<void> {
  const { ok, output } = await runStep('biome', ['check', '--error-on-warnings', '--colors=off'])
  take('lint', ok ? { passed: 0, failures: [] } : asFailure('lint', output))
}

/** The production build that the browser meets; false when there is none. */
export async function build(take: Take): Promise<boolean> {
  try {
    await buildApp({ distDir: testBuild, logFile: join(folder, 'build.log') })
    take('build', { passed: 0, failures: [] })
    return true
  } catch (error) {
    take('build', asFailure('build', String(error)))
    return false
  }
}

export async function vitest(take: Take, ...projects: string[]): Promise<void> {
  const name = projects.join(' and ')
  const report = join(folder, `vitest-${projects.join('-')}.json`)
  const chosen = projects.flatMap(project => ['--project', project])
  const flags = ['run', ...chosen, '--reporter=json', `--outputFile=${report}`]
  const { ok, output } = await runStep('vitest', flags)
  take(name, countVitest(read(report), ok, output))
}

export async function playwright(take: Take, project: string): Promise<void> {
  const report = join(folder, `playwright-${project}.json`)
  const { ok, output } = await runStep('playwright', ['test', `--project=${project}`, '--reporter=json'], {
    ...process.env,
    NODE_OPTIONS: '--conditions=react-server',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  take(project === 'browser' ? 'browser' : `browser, ${project}`, countPlaywright(read(report), ok, output))
}

/** Its part that counts the same on every machine; what speeds there are is the benchmark's own to say. */
export async function benchDelivery(take: Take): Promise<void> {
  const flags = ['--conditions=react-server', 'scripts/bench-delivery.ts', '--short', '--part', 'chaos']
  const { output } = await runStep('tsx', flags)
  take('deliveries under chaos', countBench(output))
  console.log(benchLine(output) ?? '')
}

function read(report: string): string | null {
  try {
    return readFileSync(report, 'utf8')
  } catch {
    return null
  }
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import startCluster from '../e2e/support/cluster'
import { testBuild } from '../e2e/support/test-house'
import { buildApp, root } from './start/build-app'
import { asFailure, benchLine, type Counts, countBench, countPlaywright, countVitest } from './test/counts'
import { runStep } from './test/run-step'

// Lint, types, unit, integration, a production build of its own, the browser against that build, and mail under chaos.
process.chdir(root)
const folder = join(root, '.test')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const own = { ...process.env, NEXT_DIST_DIR: testBuild }
const began = Date.now()
const all: Counts = { passed: 0, failures: [] }

function take(name: string, counts: Counts) {
  all.passed += counts.passed
  all.failures.push(...counts.failures)
  const seconds = Math.round((Date.now() - began) / 1000)
  const found =
    counts.failures.length > 0 ? `${counts.failures.length} failed` : `${counts.passed || ''} fine`
  console.log(`${String(seconds).padStart(4)} s  ${name}: ${found.trim()}`)
}

const stopCluster = await startCluster()
try {
  await checkTypes()
  const built = build()
  await lint()
  await runVitest()
  if (await built) await runPlaywright()
  await runBench()
} catch (error) {
  all.failures.push(String(error instanceof Error ? error.stack : error))
} finally {
  await stopCluster()
}
for (const failure of all.failures) console.log(`\n✗ ${stripVTControlCharacters(failure)}`)
if (all.failures.length > 0) console.log()
console.log(`${all.passed} passed, ${all.failures.length} failed`)
process.exit(all.failures.length > 0 ? 1 : 0)

async function checkTypes() {
  const routes = await runStep('next', ['typegen'], own)
  const types = routes.ok ? await runStep('tsc', ['--noEmit', '-p', `${testBuild}.tsconfig.json`]) : routes
  take('types', types.ok ? { passed: 0, failures: [] } : asFailure('types', types.output))
}

async function lint() {
  const { ok, output } = await runStep('biome', ['check', '--error-on-warnings', '--colors=off'])
  take('lint', ok ? { passed: 0, failures: [] } : asFailure('lint', output))
}

async function build(): Promise<boolean> {
  try {
    await buildApp({ distDir: testBuild, logFile: join(folder, 'build.log') })
    take('build', { passed: 0, failures: [] })
    return true
  } catch (error) {
    take('build', asFailure('build', String(error)))
    return false
  }
}

async function runVitest() {
  const report = join(folder, 'vitest.json')
  const { ok, output } = await runStep('vitest', ['run', '--reporter=json', `--outputFile=${report}`])
  take('unit and integration', countVitest(read(report), ok, output))
}

async function runPlaywright() {
  const report = join(folder, 'playwright.json')
  const { ok, output } = await runStep('playwright', ['test', '--reporter=json', '--pass-with-no-tests'], {
    ...process.env,
    NODE_OPTIONS: '--conditions=react-server',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  take('browser', countPlaywright(read(report), ok, output))
}

async function runBench() {
  const flags = ['--conditions=react-server', 'scripts/bench-delivery.ts', '--short']
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

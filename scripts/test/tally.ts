import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import startCluster from '../../e2e/support/cluster'
import { root } from '../start/build-app'
import type { Counts } from './counts'

/** Where a run leaves its reports and logs. */
export const folder = join(root, '.test')

/** Says one line for each step that has ended, and adds up what it found. */
export type Take = (name: string, counts: Counts) => void

/**
 * Runs steps on one throwaway cluster, and ends the process: each failure in a few lines, and last
 * `N passed, N failed`.
 */
export async function tallied(steps: (take: Take) => Promise<void>): Promise<never> {
  process.chdir(root)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const began = Date.now()
  const all: Counts = { passed: 0, failures: [] }
  const take: Take = (name, { passed, failures }) => {
    all.passed += passed
    all.failures.push(...failures)
    const seconds = Math.round((Date.now() - began) / 1000)
    const found = failures.length > 0 ? `${failures.length} failed` : `${passed || ''} fine`
    console.log(`${String(seconds).padStart(4)} s  ${name}: ${found.trim()}`)
  }
  const stopCluster = await startCluster()
  try {
    await steps(take)
  } catch (error) {
    all.failures.push(String(error instanceof Error ? error.stack : error))
  } finally {
    await stopCluster()
  }
  for (const failure of all.failures) console.log(`\n✗ ${stripVTControlCharacters(failure)}`)
  if (all.failures.length > 0) console.log()
  console.log(`${all.passed} passed, ${all.failures.length} failed`)
  process.exit(all.failures.length > 0 ? 1 : 0)
}

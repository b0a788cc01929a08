import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, root } from '../../scripts/start/build-app'
import startCluster from './cluster'
import { testBuild } from './test-house'

/** The throwaway cluster and the build that the workers share; both are reused where they stand. */
export default async function setUp(): Promise<() => Promise<void>> {
  const logs = join(root, '.test')
  mkdirSync(logs, { recursive: true })
  const [stop] = await Promise.all([
    startCluster(),
    buildApp({ distDir: testBuild, logFile: join(logs, 'build.log') }),
  ])
  return stop
}

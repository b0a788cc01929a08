import { parseArgs } from 'node:util'
import { findRunning } from '@afterword/embedded-postgres/running'
import { examine } from './doctor/examine'
import { exitCodeOf, report } from './doctor/finding'
import { root } from './start/build-app'
import { loadEnvFiles, prepareEnvironment } from './start/environment'

// What is wrong with this environment, in words: `npm run doctor`. Exits with 1 when something is.
const { values: flags } = parseArgs({ options: { data: { type: 'string', default: '.data' } } })
process.chdir(root)
loadEnvFiles()
const server = process.env.DATABASE_URL?.trim() ? null : findRunning(flags.data, 'afterword')
if (server) {
  // `npm start` runs here, and made for itself what was missing.
  prepareEnvironment(flags.data)
  process.env.DATABASE_URL = server.url('app')
  process.env.DATABASE_MIGRATION_URL = server.url('owner')
}
const findings = await examine(process.env, root)
console.log(`\n${report(findings)}\n`)
const code = exitCodeOf(findings)
console.log(code ? 'Something is wrong.' : 'Nothing is wrong.')
process.exit(code)

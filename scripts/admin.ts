import { parseArgs } from 'node:util'
import { closeDatabase } from '@/db/client'
import { NotDone } from './admin/account'
import { runCommand, usage } from './admin/commands'
import { explainDatabaseError } from './explain-database-error'
import { loadEnvFiles } from './start/environment'
import { pointAtRunningDatabase } from './start/running-database'

// For whoever runs a house: what they may do with somebody's account. Each leaves a line in that person's audit log.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, now: { type: 'boolean' }, help: { type: 'boolean' } },
})
const [name = '', who = ''] = positionals
if (values.help || !name || !who) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}
loadEnvFiles()
pointAtRunningDatabase()
try {
  console.log((await runCommand(name, who, values, new Date())).join('\n'))
} catch (error) {
  console.error(error instanceof NotDone ? error.message : explainDatabaseError(error))
  process.exitCode = 1
} finally {
  await closeDatabase()
}

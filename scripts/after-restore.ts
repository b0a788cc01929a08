import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closeDatabase } from '@/db/client'
import { explainDatabaseError } from './explain-database-error'
import { afterRestore } from './restore/after-restore'
import { readGone } from './restore/read-gone'
import { migrateFromEnvironment } from './start/database'
import { loadEnvFiles } from './start/environment'
import { pointAtRunningDatabase } from './start/running-database'

// `npm run -s after-restore -- --log app.log`: between restoring a dump and serving again (docs/backup.md).
const { values } = parseArgs({
  options: {
    log: { type: 'string', multiple: true, default: [] },
    'no-log': { type: 'boolean' },
    'keep-sessions': { type: 'boolean' },
    'keep-links': { type: 'boolean' },
  },
})
if (values.log.length === 0 && !values['no-log']) {
  console.error(
    'Say the log since the dump: --log FILE, oldest first. Or --no-log: then who went since comes back.',
  )
  process.exit(2)
}
loadEnvFiles()
pointAtRunningDatabase()
try {
  await migrateFromEnvironment()
  const gone = values.log.flatMap(file => readGone(readFileSync(file, 'utf8')))
  const options = { keepSessions: values['keep-sessions'], keepLinks: values['keep-links'] }
  console.log((await afterRestore(gone, new Date(), options)).join('\n'))
} catch (error) {
  console.error(explainDatabaseError(error))
  process.exitCode = 1
} finally {
  await closeDatabase()
}

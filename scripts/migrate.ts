import { explainDatabaseError } from './explain-database-error'
import { migrateFromEnvironment } from './start/database'
import { pointAtRunningDatabase } from './start/running-database'

pointAtRunningDatabase()
try {
  await migrateFromEnvironment()
  console.log('The database is up to date.')
} catch (error) {
  console.error(explainDatabaseError(error))
  process.exit(1)
}

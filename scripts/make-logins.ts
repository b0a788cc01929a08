import { makeLogins } from './deploy/make-logins'
import { explainDatabaseError } from './explain-database-error'
import { loadEnvFiles } from './start/environment'

// `npm run db:logins`: makes the two logins and the database that the environment's addresses name.
loadEnvFiles()
const { DATABASE_ADMIN_URL: admin, DATABASE_URL: app, DATABASE_MIGRATION_URL: owner } = process.env
if (!admin || !app || !owner) {
  console.error(
    'Set DATABASE_ADMIN_URL (a superuser), DATABASE_MIGRATION_URL (the owner) and DATABASE_URL (the app).',
  )
  process.exit(2)
}
try {
  await makeLogins(admin, { app, owner })
  console.log('The logins and the database are there.')
} catch (error) {
  console.error(explainDatabaseError(error))
  process.exit(1)
}

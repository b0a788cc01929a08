import { existsSync } from 'node:fs'
import { migrateDatabase } from '@/db/migrate'
import { explainDatabaseError } from './explain-database-error'

if (existsSync('.env')) process.loadEnvFile('.env')
const app = process.env.DATABASE_URL
const url = process.env.DATABASE_MIGRATION_URL || app
if (!url) {
  console.error(
    'Set DATABASE_URL (or DATABASE_MIGRATION_URL, when the first is a pooler). `npm start` needs neither.',
  )
  process.exit(2)
}
try {
  await migrateDatabase(url, app ? decodeURIComponent(new URL(app).username) : undefined)
  console.log('The database is up to date.')
} catch (error) {
  console.error(explainDatabaseError(error))
  process.exit(1)
}

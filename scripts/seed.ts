import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import { closeDatabase } from '@/db/client'
import { asSystem } from '@/db/doors'
import { users } from '@/db/schema/users'
import { seedMany } from './scale/seed-many'
import { pointAtRunningDatabase } from './start/running-database'

const { values } = parseArgs({ options: { scale: { type: 'string' }, processes: { type: 'string' } } })
pointAtRunningDatabase()
if (values.scale) await seedMany(Number(values.scale), Number(values.processes ?? 100))
else {
  // The app itself writes its mails, so it is the app that plants it.
  await asSystem('seed', tx => tx.delete(users).where(eq(users.isDemo, true)))
  console.log('The demo account is gone; “Try the demo” plants it anew.')
}
await closeDatabase()

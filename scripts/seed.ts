import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import { closeDatabase } from '@/db/client'
import { asSystem } from '@/db/doors'
import { users } from '@/db/schema/users'
import { plantDemo } from '@/features/demo/plant-demo'
import { zoneFor } from '@/lib/time'
import { seedMany } from './scale/seed-many'
import { prepareEnvironment } from './start/environment'
import { pointAtRunningDatabase } from './start/running-database'

/** Makes the demo anew, by this computer's own clock. */
export async function seed(now: Date): Promise<string> {
  await asSystem('seed', tx => tx.delete(users).where(eq(users.isDemo, true)))
  const zone = zoneFor(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'Europe/London'
  return (await plantDemo(zone, now)).email
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { scale: { type: 'string' }, processes: { type: 'string' } } })
  pointAtRunningDatabase()
  // The demo's mails go to the mailbox of this house, with links that its app knows.
  if (!process.env.AUTH_SECRET) prepareEnvironment('.data')
  if (values.scale) await seedMany(Number(values.scale), Number(values.processes ?? 100))
  else {
    const email = await seed(new Date())
    console.log(`The demo account is ${email}: use “Try the demo”, or sign in by email.`)
  }
  await closeDatabase()
}

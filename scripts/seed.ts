import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { and, eq, lt } from 'drizzle-orm'
import { closeDatabase } from '@/db/client'
import { asSystem, asUser } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { createAccount } from '@/features/account/create-account'
import { countryOfZone, zoneFor } from '@/lib/time'
import { demoCalendar } from './demo/calendar'
import { seedDecisions } from './demo/seed-decisions'
import { seedPipeline } from './demo/seed-pipeline'
import { story } from './demo/story'
import { seedMany } from './scale/seed-many'
import { pointAtRunningDatabase } from './start/running-database'

const demoAddress = 'demo@afterword.example'

/** Makes the demo account anew, its story laid out around `now`. Only what it planned before now counts as sent. */
export async function seed(now: Date): Promise<void> {
  const zone = zoneFor(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'Europe/London'
  const country = countryOfZone(zone) ?? 'GB'
  const userId = await asSystem('seed', async tx => {
    await tx.delete(users).where(eq(users.isDemo, true))
    const user = await createAccount(tx, {
      email: demoAddress,
      name: 'Demo Person',
      emailVerified: now,
      isDemo: true,
    })
    await tx
      .update(settings)
      .set({ zone, country, zoneSettledAt: now, signature: 'Demo Person' })
      .where(eq(settings.userId, user.id))
    return user.id
  })
  const calendar = demoCalendar(now, zone)
  for (const plot of story)
    await asUser(userId, tx => seedPipeline({ tx, userId, zone, now, calendar }, plot))
  await asUser(userId, tx => seedDecisions(tx, userId, now, calendar))
  await asUser(userId, tx =>
    tx
      .update(reminders)
      .set({ state: 'sent', endedAt: now })
      .where(and(eq(reminders.state, 'planned'), lt(reminders.dueAt, now))),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { scale: { type: 'string' }, processes: { type: 'string' } } })
  pointAtRunningDatabase()
  if (values.scale) await seedMany(Number(values.scale), Number(values.processes ?? 100))
  else {
    await seed(new Date())
    console.log(`The demo account is ${demoAddress}: use “Try the demo”, or sign in by email.`)
  }
  await closeDatabase()
}

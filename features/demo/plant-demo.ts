import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, eq, isNotNull, like, lt, or, sql } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { createAccount } from '@/features/account/create-account'
import { addMinutes, countryOfZone } from '@/lib/time'
import { demoCalendar } from './calendar'
import { seedDecisions } from './seed-decisions'
import { seedMailbox } from './seed-mailbox'
import { seedPipeline } from './seed-pipeline'
import { seedShareLink } from './seed-share-link'
import { story } from './story'

const name = 'Demo Person'
const daysKept = 2

/**
 * A demo account, its story laid out around `now` in this zone; those of some days ago go. It is opened to visitors once it
 * is whole. Only what it planned before now counts as sent, and stands in its mailbox.
 */
export async function plantDemo(zone: string, now: Date): Promise<{ id: string; email: string }> {
  const email = `demo-${randomBytes(4).toString('hex')}@afterword.example`
  const country = countryOfZone(zone) ?? 'GB'
  const id = await asSystem('demo', async tx => {
    await tx.delete(users).where(wornOut(now))
    const user = await createAccount(tx, { email, name, emailVerified: now })
    await tx
      .update(settings)
      .set({ zone, country, zoneSettledAt: now, signature: name, firstStepsLeft: [], lastSeenAt: now })
      .where(eq(settings.userId, user.id))
    return user.id
  })
  const calendar = demoCalendar(now, zone)
  for (const plot of story)
    await asUser(id, tx => seedPipeline({ tx, userId: id, zone, now, calendar }, plot))
  await asUser(id, tx => seedDecisions(tx, id, now, calendar))
  await asUser(id, tx => seedShareLink(tx, id, calendar.moment(-2, '12:00')))
  await seedMailbox({ id, email, name }, now)
  await asUser(id, tx => endWhatIsPast(tx, now))
  await asSystem('demo', tx => tx.update(users).set({ isDemo: true, createdAt: now }).where(eq(users.id, id)))
  return { id, email }
}

/** What was planned before now has gone out; and each stands in the list of mails on its own day. */
async function endWhatIsPast(tx: Tx, now: Date): Promise<void> {
  await tx
    .update(reminders)
    .set({ state: 'sent', endedAt: sql`due_at` })
    .where(and(eq(reminders.state, 'planned'), lt(reminders.dueAt, now)))
  await tx.update(reminders).set({ updatedAt: sql`ended_at` }).where(isNotNull(reminders.endedAt))
}

/** Of some days ago, or begun and never finished. */
const wornOut = (now: Date) =>
  and(
    like(users.email, 'demo-%@afterword.example'),
    or(
      lt(users.createdAt, addMinutes(now, -daysKept * 24 * 60)),
      and(eq(users.isDemo, false), lt(users.createdAt, addMinutes(now, -10))),
    ),
  )

import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { countryOfZone, zoneFor } from '@/lib/time'

/** At the first sign-in the browser's zone becomes the person's, and its country their country; later it is theirs to set. */
export async function settleZone(email: string, browserZone: string): Promise<void> {
  const zone = zoneFor(browserZone)
  if (!zone) return
  await asSystem('settle-zone', async tx => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
    if (!user) return
    await tx
      .update(settings)
      .set({ zone, country: countryOfZone(zone) ?? undefined, zoneSettledAt: new Date() })
      .where(and(eq(settings.userId, user.id), isNull(settings.zoneSettledAt)))
  })
}

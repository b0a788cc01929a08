import 'server-only'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'

/** The reader's own clock and country. */
export async function getOwnClock(tx: Tx) {
  const [own] = await tx
    .select({ zone: settings.zone, country: settings.country, region: settings.region })
    .from(settings)
  return own ?? { zone: 'UTC', country: 'GB', region: null }
}

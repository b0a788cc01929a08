import { asSystem } from '@/db/doors'
import { DatabaseAway, DatabaseUnavailable } from '@/db/unavailable'
import { oldestDueSeconds } from '@/features/deliveries/claim'
import { stopping } from '@/features/deliveries/stopping'
import { tzdbVersion } from '@/lib/time'
import { version } from '@/package.json'

export async function GET(): Promise<Response> {
  const known = { timezoneData: tzdbVersion, version }
  // Whoever shares requests out should send no more; those that come are answered all the same.
  if (stopping.aborted) return Response.json({ status: 'stopping', ...known }, { status: 503 })
  try {
    const oldest = await asSystem('health', tx => oldestDueSeconds(tx, new Date()))
    return Response.json({ status: 'ok', database: 'ok', oldestDueSeconds: oldest, ...known })
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    const database = error instanceof DatabaseAway ? 'away' : 'slow'
    return Response.json({ status: 'down', database, oldestDueSeconds: null, ...known }, { status: 503 })
  }
}

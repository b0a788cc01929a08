import { DatabaseAway } from '@/db/breaker'
import { asSystem } from '@/db/doors'
import { oldestDueSeconds } from '@/features/deliveries/claim'
import { tzdbVersion } from '@/lib/time'
import { version } from '@/package.json'

export async function GET(): Promise<Response> {
  const known = { timezoneData: tzdbVersion, version }
  try {
    const oldest = await asSystem('health', tx => oldestDueSeconds(tx, new Date()))
    return Response.json({ status: 'ok', database: 'ok', oldestDueSeconds: oldest, ...known })
  } catch (error) {
    if (!(error instanceof DatabaseAway)) throw error
    return Response.json(
      { status: 'down', database: 'away', oldestDueSeconds: null, ...known },
      { status: 503 },
    )
  }
}

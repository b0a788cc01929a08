import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { weekPlans } from '@/db/schema/week-plans'
import { weekOf } from '@/features/reminders/weekly'
import { type LocalDate, localDate } from '@/lib/time'
import { countSearch } from './search-counts'

/** The week that `now` lies in: the plan if there is one, and what all processes come to. */
export async function loadWeek(tx: Tx, now: Date) {
  const [own] = await tx
    .select({
      zone: settings.zone,
      employed: settings.employed,
      weeklyTargets: settings.weeklyTargets,
      floor: settings.pipelineFloor,
      pausedUntil: settings.searchPausedUntil,
    })
    .from(settings)
  const zone = own?.zone ?? 'UTC'
  const today: LocalDate = localDate(now, zone)
  const monday = weekOf(today)
  const [[plan], counts] = await Promise.all([
    tx.select().from(weekPlans).where(eq(weekPlans.weekOf, monday)),
    countSearch(tx, zone, now),
  ])
  const pausedUntil = own?.pausedUntil && own.pausedUntil > now ? localDate(own.pausedUntil, zone) : null
  return {
    own: own ?? { zone, employed: false, weeklyTargets: null, floor: 4, pausedUntil: null },
    today,
    monday,
    pausedUntil,
    plan: plan ?? null,
    counts,
  }
}

export type Week = Awaited<ReturnType<typeof loadWeek>>

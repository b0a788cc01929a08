import 'server-only'
import { and, gt, isNull, or } from 'drizzle-orm'
import { pipelines } from '@/db/schema/pipelines'
import type { At } from '@/db/worded-once'
import { staleDays } from '@/features/reminders/stale-days'
import { addMinutes } from '@/lib/time'

const day = 24 * 60
/** As many as the strip of days has. */
const shownDays = 14
/** A day shows a handful of each; whatever somebody has, no more than this is looked at. */
export const atOnce = 100

/** What the statements know of the hour. */
export const clockOf = (now: Date) => {
  const at = (days: number) => addMinutes(now, days * day).toISOString()
  return {
    at: now.toISOString(),
    tomorrow: at(1),
    arrivedSince: at(-30),
    endedSince: at(-2),
    heldSince: at(-4),
    begunSince: at(-35),
    changedSince: at(-3),
    // What arrangeToday would not ask for any more is not loaded: a week late, and a day for the zones.
    freshSince: at(-(staleDays + 1)),
    until: at(14),
    stripFrom: at(-1).slice(0, 10),
    stripUntil: at(shownDays + 1).slice(0, 10),
  }
}

export type Clock = ReturnType<typeof clockOf>

/** A process that goes on, or has ended just now. */
export const isLooked = (value: At<Clock>) =>
  and(isNull(pipelines.deletedAt), or(isNull(pipelines.endedAt), gt(pipelines.endedAt, value('endedSince'))))

import 'server-only'
import { eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { weekPlans } from '@/db/schema/week-plans'
import { weekOf } from '@/features/reminders/weekly'
import { addMinutes, type LocalDate, localDate } from '@/lib/time'
import type { ProcessFacts } from './pace'

/** Four weeks and the days of two more, whatever the zone. */
const countedDays = 42

/** Each process with its conversations and what was sent to it of late, on the person's own calendar. */
export async function listProcessFacts(tx: Tx, zone: string, now: Date): Promise<ProcessFacts[]> {
  // Of long ago only the first conversation counts: the figures are of four weeks.
  const since = addMinutes(now, -countedDays * 24 * 60).toISOString()
  const held = sql`(select pipeline_id, jsonb_agg(starts_at order by starts_at)
      filter (where nth = 1 or starts_at > ${since}) as dates
    from (select pipeline_id, starts_at, row_number() over (partition by pipeline_id order by starts_at) as nth
      from interviews where deleted_at is null and state = 'scheduled' and ends_at <= ${now.toISOString()}) i
    group by 1) held`
  const sent = sql`(select pipeline_id, jsonb_agg(sent_at) as dates from drafts
    where deleted_at is null and sent_at > ${since} group by 1) sent`
  const rows = await tx
    .select({
      company: pipelines.company,
      stage: pipelines.stage,
      createdAt: pipelines.createdAt,
      enteredAs: sql<Stage | null>`(select c.to_stage from stage_changes c where c.pipeline_id = pipelines.id
        order by c.at limit 1)`,
      conversations: sql<string[]>`coalesce(held.dates, '[]')`,
      sent: sql<string[]>`coalesce(sent.dates, '[]')`,
    })
    .from(pipelines)
    .leftJoin(held, sql`held.pipeline_id = pipelines.id`)
    .leftJoin(sent, sql`sent.pipeline_id = pipelines.id`)
    .where(isNull(pipelines.deletedAt))
  const day = (instant: string | Date) => localDate(new Date(instant), zone)
  return rows.map(({ company, stage, createdAt, enteredAs, conversations, sent }) => ({
    company,
    stage,
    enteredOn: day(createdAt),
    enteredAs: enteredAs ?? stage,
    conversationsOn: conversations.map(day),
    sentOn: sent.map(day),
  }))
}

/** The week that `now` lies in: the plan if there is one, and all processes. */
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
  const [plan] = await tx.select().from(weekPlans).where(eq(weekPlans.weekOf, monday))
  const pausedUntil = own?.pausedUntil && own.pausedUntil > now ? localDate(own.pausedUntil, zone) : null
  return {
    own: own ?? { zone, employed: false, weeklyTargets: null, floor: 4, pausedUntil: null },
    today,
    monday,
    pausedUntil,
    plan: plan ?? null,
    processes: await listProcessFacts(tx, zone, now),
  }
}

export type Week = Awaited<ReturnType<typeof loadWeek>>

import 'server-only'
import { eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { weekPlans } from '@/db/schema/week-plans'
import { weekOf } from '@/features/reminders/weekly'
import { type LocalDate, localDate } from '@/lib/time'
import type { ProcessFacts } from './pace'

/** Each process with its conversations and what was sent to it, on the person's own calendar. */
export async function listProcessFacts(tx: Tx, zone: string, now: Date): Promise<ProcessFacts[]> {
  // A select from one table writes its columns bare, so the outer one is named in words.
  const dates = (query: ReturnType<typeof sql>) => sql<string[]>`coalesce((${query}), '[]')`
  const rows = await tx
    .select({
      company: pipelines.company,
      stage: pipelines.stage,
      createdAt: pipelines.createdAt,
      enteredAs: sql<Stage | null>`(select c.to_stage from stage_changes c where c.pipeline_id = pipelines.id
        order by c.at limit 1)`,
      conversations: dates(sql`select jsonb_agg(i.starts_at order by i.starts_at) from interviews i
        where i.pipeline_id = pipelines.id and i.deleted_at is null and i.state = 'scheduled'
        and i.ends_at <= ${now.toISOString()}`),
      sent: dates(sql`select jsonb_agg(d.sent_at) from drafts d
        where d.pipeline_id = pipelines.id and d.deleted_at is null and d.sent_at is not null`),
    })
    .from(pipelines)
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

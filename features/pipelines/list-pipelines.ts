import 'server-only'
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { endedStages, type Stage, stages } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { isEnded } from '@/features/vocabulary/stages'
import { momentKey } from '@/lib/cursor'
import { type Paged, type PageRequest, pageOf } from '@/lib/paging'

/** So many of each stage stand on the board; the rest of it is one tap away. */
export const onBoard = 8

/** A list beside the board: one stage, or all that is over or that the person hid. */
export type ListedStage = Stage | 'ended'
export const listedStages = [...stages, 'ended'] as const

export const pipelineKey = z.tuple([momentKey, z.uuid()])
type Key = z.output<typeof pipelineKey>

// What a row says of its rounds, asked only for the rows that are shown.
const ofRounds = (what: SQL, when: SQL) => sql<Date | null>`(select ${what} from interviews i
  where i.pipeline_id = pipelines.id and i.deleted_at is null and i.state = 'scheduled' and ${when})`

const columns = (now: Date) => {
  const at = now.toISOString()
  return {
    id: pipelines.id,
    company: pipelines.company,
    role: pipelines.role,
    stage: pipelines.stage,
    stageChangedAt: pipelines.stageChangedAt,
    lastHeardAt: pipelines.lastHeardAt,
    nextStart: ofRounds(sql`min(i.starts_at)`, sql`i.starts_at > ${at}`).mapWith(interviews.startsAt),
    lastEnd: ofRounds(sql`max(i.ends_at)`, sql`i.ends_at <= ${at}`).mapWith(interviews.endsAt),
    promised: sql<
      string | null
    >`(select min(n.answer_date) from interviews i join next_steps n on n.interview_id = i.id
      where i.pipeline_id = pipelines.id and i.deleted_at is null and n.fact = 'decision_date' and n.kept_on is null)`,
  }
}

/** The user's own words for stages, and how many processes there are in each. */
async function loadOwn(tx: Tx) {
  const [own] = await tx
    .select({
      zone: settings.zone,
      stageNames: settings.stageNames,
      stagesHidden: settings.stagesHidden,
      counts: sql<Partial<Record<Stage, number>>>`coalesce((select jsonb_object_agg(stage, n) from
        (select stage, count(*) n from pipelines where deleted_at is null group by stage) s), '{}')`,
    })
    .from(settings)
  return own ?? { zone: 'UTC', stageNames: {}, stagesHidden: [], counts: {} }
}

export type OwnStages = Awaited<ReturnType<typeof loadOwn>>

/** The first of every stage that is going on, and how many there are. Two statements. */
export async function loadBoard(tx: Tx, now: Date) {
  const own = await loadOwn(tx)
  const nearest = sql`(select p.id from unnest(array[${sql.join(
    stages.filter(stage => !isEnded(stage)).map(stage => sql`${stage}::text`),
    sql`, `,
  )}]) s(stage) cross join lateral (select id from pipelines where stage = s.stage and deleted_at is null
    order by stage_changed_at desc, id desc limit ${onBoard}) p)`
  const rows = await tx
    .select(columns(now))
    .from(pipelines)
    .where(inArray(pipelines.id, nearest))
    .orderBy(desc(pipelines.stageChangedAt), desc(pipelines.id))
  return { rows, own }
}

/** One stage as a list, or what is over; the last that moved first. Two statements. */
export async function listStage(
  tx: Tx,
  listed: ListedStage,
  place: PageRequest<Key>,
  now: Date,
): Promise<{ page: Paged<PipelineRow>; own: OwnStages }> {
  const own = await loadOwn(tx)
  const [at, id] = place.after ?? []
  const rows = await tx
    .select(columns(now))
    .from(pipelines)
    .where(
      and(
        isNull(pipelines.deletedAt),
        listed === 'ended'
          ? inArray(pipelines.stage, [...endedStages, ...own.stagesHidden])
          : eq(pipelines.stage, listed),
        at === undefined
          ? undefined
          : sql`(${pipelines.stageChangedAt}, ${pipelines.id}) < (${new Date(at).toISOString()}, ${id}::uuid)`,
      ),
    )
    .orderBy(desc(pipelines.stageChangedAt), desc(pipelines.id))
    .limit(place.rows + 1)
  return { page: pageOf(rows, place, row => [row.stageChangedAt.getTime(), row.id]), own }
}

export type PipelineRow = Awaited<ReturnType<typeof loadBoard>>['rows'][number]

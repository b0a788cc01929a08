import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { lastDayCounts } from '@/features/vocabulary/stages'
import { type LocalDate, localDate } from '@/lib/time'
import type { Clock, Standing } from './card'
import type { Line } from './timeline'

interface Row extends Record<string, unknown> {
  id: string
  began: number
  rounds: number[] | null
  promises: { day: LocalDate; keptOn: LocalDate | null }[] | null
  replies: number[] | null
}

/** Of one process no more is drawn than this. */
const mostMarks = 60

/** What happened to each of these, day by day. One statement. */
export async function loadLines(
  tx: Tx,
  standings: readonly Standing[],
  { zone }: Clock,
): Promise<Map<string, Line>> {
  const ids = standings.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await tx.execute<Row>(sql`
    select p.id, date_part('epoch', p.created_at) * 1000 as began,
      (select jsonb_agg(date_part('epoch', r.starts_at) * 1000) from (select i.starts_at from interviews i
        where i.user_id = p.user_id and i.pipeline_id = p.id and i.deleted_at is null and i.state = 'scheduled'
        order by i.starts_at desc limit ${mostMarks}) r) as rounds,
      (select jsonb_agg(jsonb_build_object('day', n.answer_date, 'keptOn', n.kept_on)) from (select n.answer_date, n.kept_on
        from interviews i join next_steps n on n.user_id = i.user_id and n.interview_id = i.id
        where i.user_id = p.user_id and i.pipeline_id = p.id and i.deleted_at is null and n.fact = 'decision_date'
          and n.state = 'answered' and n.answer_date is not null and not ${isOwnDay(sql`n`)} order by i.starts_at desc limit ${mostMarks}) n) as promises,
      (select jsonb_agg(date_part('epoch', r.at) * 1000) from (select r.at from replies r
        where r.user_id = p.user_id and r.pipeline_id = p.id order by r.at desc limit ${mostMarks}) r) as replies
    from pipelines p where p.id in (${sql.join(
      ids.map(id => sql`${id}::uuid`),
      sql`, `,
    )})`)
  const day = (moment: number) => localDate(new Date(Math.round(moment)), zone)
  const byId = new Map(standings.map(standing => [standing.id, standing]))
  return new Map(
    rows.map(row => {
      const { stage, endedAt, answerBy, hasOffer } = byId.get(row.id) ?? {
        stage: 'applied' as const,
        endedAt: null,
        answerBy: null,
        hasOffer: false,
      }
      const rounds = (row.rounds ?? []).map(day)
      // What was entered afterwards began before it was.
      const from = [day(row.began), ...rounds].sort()[0] ?? day(row.began)
      return [
        row.id,
        {
          from,
          until: endedAt && localDate(endedAt, zone),
          rounds,
          promises: row.promises ?? [],
          replies: (row.replies ?? []).map(day),
          answerBy: hasOffer && lastDayCounts(stage) ? answerBy : null,
        },
      ]
    }),
  )
}

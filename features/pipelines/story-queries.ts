import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage, StageCause } from '@/db/enums'
import type { LocalDate } from '@/lib/time'

interface Told {
  moves: { id: string; from: Stage | null; to: Stage; cause: StageCause; at: string }[] | null
  heard: { id: string; at: string }[] | null
  feedback: { id: string; about: string; text: string; on: LocalDate; by: string | null }[] | null
  links: { id: string; label: string; expiresAt: string }[] | null
  offer: { pay: string | null; receivedOn: LocalDate; answerBy: LocalDate | null; state: string } | null
}

/** What happened to a process beside its rounds, messages and promises: one statement. */
export async function getTurns(tx: Tx, pipelineId: string, now: Date) {
  const [told] = await tx.execute<Told & Record<string, unknown>>(sql`
    select
      (select jsonb_agg(jsonb_build_object('id', s.id, 'from', s.from_stage, 'to', s.to_stage, 'cause', s.cause, 'at', s.at) order by s.at)
        from stage_changes s where s.pipeline_id = ${pipelineId}) as moves,
      (select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at))
        from replies r where r.pipeline_id = ${pipelineId} and r.cause = 'told') as heard,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'about', f.about, 'text', left(f.text, 300),
          'on', f.received_on, 'by', coalesce(c.name, d.name)))
        from feedback f left join contacts c on c.id = f.said_by_id left join contacts d on d.id = f.relayed_by_id
        where f.pipeline_id = ${pipelineId} and f.deleted_at is null) as feedback,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label, 'expiresAt', l.expires_at) order by l.created_at desc)
        from share_links l join share_link_pipelines p on p.share_link_id = l.id
        where p.pipeline_id = ${pipelineId} and l.revoked_at is null and l.expires_at > ${now.toISOString()}) as links,
      (select jsonb_build_object('pay', o.pay, 'receivedOn', o.received_on, 'answerBy', o.answer_by, 'state', o.state)
        from offers o where o.pipeline_id = ${pipelineId} and o.deleted_at is null
        order by o.created_at desc limit 1) as offer`)
  const at = <T extends { at: string }>(rows: T[] | null | undefined) =>
    (rows ?? []).map(row => ({ ...row, at: new Date(row.at) }))
  return {
    moves: withoutSlips(at(told?.moves)),
    heard: at(told?.heard),
    feedback: told?.feedback ?? [],
    links: (told?.links ?? []).map(link => ({ ...link, expiresAt: new Date(link.expiresAt) })),
    offer: told?.offer ?? null,
  }
}

/** A move that was taken back did not happen, nor did the taking back. */
function withoutSlips<Move extends { cause: StageCause }>(moves: readonly Move[]): Move[] {
  const kept: Move[] = []
  for (const move of moves)
    if (move.cause === 'undone') kept.pop()
    else kept.push(move)
  return kept
}

export type ProcessTurns = Awaited<ReturnType<typeof getTurns>>

import type { Sql } from 'postgres'

/** Mails still to come to or about somebody or something that is deleted, forgotten or called off: there are none. */
export async function mailsAboutNothing(sql: Sql, userId: string): Promise<string[]> {
  const found = await sql<{ about: string }[]>`
    select concat_ws(' ', r.plan_key, 'comes although', case
        when c.deleted_at is not null then 'this person is deleted'
        when c.forgotten_at is not null then 'this person is forgotten'
        when c.merged_into_id is not null then 'this person is another'
        when d.deleted_at is not null or d.state <> 'open' then 'the draft is done with'
        when p.deleted_at is not null then 'the process is deleted'
        when i.deleted_at is not null then 'the interview is deleted'
        when o.deleted_at is not null then 'the offer is deleted' end) as about
    from reminders r
    left join drafts d on d.id = r.draft_id
    left join contacts c on c.id = d.contact_id
    left join pipelines p on p.id = coalesce(r.pipeline_id, d.pipeline_id)
    left join interviews i on i.id = coalesce(r.interview_id, d.interview_id)
    left join offers o on o.id = r.offer_id
    where r.user_id = ${userId} and r.state = 'planned' and (
      coalesce(c.deleted_at, c.forgotten_at, d.deleted_at, p.deleted_at, i.deleted_at, o.deleted_at) is not null
      or c.merged_into_id is not null or d.state <> 'open')
    order by 1`
  return found.map(({ about }) => about)
}

import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Of a day `n` that was named for an answer: it is one's own ("I get in touch by then"), and no promise of theirs. */
export const isOwnDay = (n: SQLWrapper): SQL<boolean> => sql`exists (select from next_steps w
  where w.user_id = ${n}.user_id and w.interview_id = ${n}.interview_id
    and w.fact = 'who_contacts' and w.state = 'answered' and w.answer_who = 'me')`

/**
 * The last day they named for their answer to a process `p` that they have not kept, as `openPromise` has it: one that
 * was named for before one met again (`metAt`) is over. Whatever tells of several processes asks this.
 */
export const promisedOf = (p: SQLWrapper, { metAt, zone }: { metAt: SQL; zone: SQL | string }) => sql<
  string | null
>`(select n.answer_date from interviews i
  join next_steps n on n.user_id = i.user_id and n.interview_id = i.id
  where i.user_id = ${p}.user_id and i.pipeline_id = ${p}.id and i.deleted_at is null
    and n.fact = 'decision_date' and n.state = 'answered' and n.kept_on is null and not ${isOwnDay(sql`n`)}
    and n.answer_date >= coalesce((${metAt} at time zone ${zone})::date, '-infinity'::date)
  order by i.starts_at desc limit 1)`

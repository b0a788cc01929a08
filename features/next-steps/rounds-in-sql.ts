import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * Of a process `p` when one last met (`rounds.last_end`) and when one meets next (`rounds.next_start`), in one look at
 * an index that has all it asks (`interviews_standing`): to be joined, whether there are rounds or not.
 */
export const roundsOf = (p: SQLWrapper, now: SQLWrapper | string): SQL => sql`lateral (
  select max(i.ends_at) filter (where i.ends_at <= ${now}) as last_end,
    min(i.starts_at) filter (where i.starts_at > ${now}) as next_start from interviews i
  where i.user_id = ${p}.user_id and i.pipeline_id = ${p}.id and i.deleted_at is null and i.state = 'scheduled') rounds`

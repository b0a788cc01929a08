import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** A message `d` of no process that was deleted; those are looked up once, and not for each message. */
export const isOfNoDeleted = (d: SQLWrapper): SQL => sql`(${d}.pipeline_id is null
  or ${d}.pipeline_id not in (select p.id from pipelines p where p.deleted_at is not null))`

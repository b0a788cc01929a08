import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** A row `r` of no process that was deleted; those are looked up once, and not for each row. */
export const isOfNoDeleted = (r: SQLWrapper): SQL => sql`(${r}.pipeline_id is null
  or ${r}.pipeline_id not in (select p.id from pipelines p where p.deleted_at is not null))`

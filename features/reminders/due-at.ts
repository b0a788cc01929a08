import 'server-only'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { drafts } from '@/db/schema/drafts'

/** When a message is for: its day, or the one that "Later" put it off to. Of rows that are called otherwise. */
export const dueAtOf = (draft: SQLWrapper) =>
  sql<Date | null>`greatest(${draft}.send_at, ${draft}.put_off_until)`.mapWith(drafts.sendAt)

/** When a message is for: its day, or the one that "Later" put it off to. */
export const dueAt = dueAtOf(drafts)

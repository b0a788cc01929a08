import 'server-only'
import { sql } from 'drizzle-orm'
import { drafts } from '@/db/schema/drafts'

/** When a message is for: its day, or the one that "Later" put it off to. */
export const dueAt = sql<Date | null>`greatest(${drafts.sendAt}, ${drafts.putOffUntil})`.mapWith(
  drafts.sendAt,
)

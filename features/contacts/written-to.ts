import 'server-only'
import { sql } from 'drizzle-orm'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'

/** Everybody a message is for: whom it goes to first, then whoever it is for as well, each by name. */
export const writtenTo = sql<string[]>`array(select c.name from ${contacts} c
  where c.user_id = ${drafts.userId} and (c.id = ${drafts.contactId}
    or c.id in (select r.contact_id from ${draftRecipients} r where r.user_id = ${drafts.userId} and r.draft_id = ${drafts.id}))
  order by c.id is distinct from ${drafts.contactId}, c.name, c.id)`

import { pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { belongsTo, owned, tenantTable } from './columns'
import { contacts } from './contacts'
import { drafts } from './drafts'

// The further people of a joint note; a draft for one person has none.
export const draftRecipients = pgTable(
  'draft_recipients',
  {
    ...owned('draft_recipients'),
    draftId: uuid().notNull(),
    contactId: uuid().notNull(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.draftId, t.contactId),
    belongsTo(t, t.draftId, drafts).onDelete('cascade'),
    belongsTo(t, t.contactId, contacts).onDelete('cascade'),
  ],
)

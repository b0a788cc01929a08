import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ShareField } from '../enums'
import { belongsTo, createdAt, instant, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'

// A recruiter's read-only view. What opens it is a row in `tokens`; the token itself is shown once and kept nowhere.
export const shareLinks = pgTable(
  'share_links',
  {
    ...owned('share_links'),
    recruiterId: uuid(),
    label: text().notNull(),
    note: text(),
    fields: text().array().$type<ShareField[]>().notNull(),
    needs: text(),
    questions: text(),
    availability: text(),
    startDate: text(),
    showReply: boolean().notNull().default(false),
    passcodeHash: text(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    frozenAt: instant(),
    frozenView: jsonb(),
    viewCount: integer().notNull().default(0),
    firstViewedAt: instant(),
    lastViewedAt: instant(),
    triedAfterRevokingAt: instant(),
    notify: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [...tenantTable(t), belongsTo(t, t.recruiterId, contacts), index().on(t.userId, t.expiresAt)],
)

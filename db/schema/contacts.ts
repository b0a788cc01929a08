import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { contactKinds } from '../enums'
import { createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'

export const contacts = pgTable(
  'contacts',
  {
    ...owned('contacts'),
    name: text().notNull(),
    kind: text({ enum: contactKinds }).notNull().default('interviewer'),
    company: text(),
    jobTitle: text(),
    /** How a letter addresses them, once the person said so: 'Ms van der Berg', 'Kelly'. */
    addressAs: text(),
    email: text(),
    phone: text(),
    linkedinUrl: text(),
    /** For me alone: never in a draft, a mail, a share page or an export for others. */
    privateNote: text(),
    /** Somebody I would gladly work with some day. */
    isBridge: boolean().notNull().default(false),
    linkedinConnectedAt: instant(),
    mergedIntoId: uuid(),
    /** Name and addresses are gone, the history stays. */
    forgottenAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [...tenantTable(t), deletedOnes(t), index().on(t.userId, t.email), index().on(t.userId, t.name)],
)

import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant, owned, tenantTable } from './columns'

// A device that wants to be told beside the mail. It is told as long as its session lasts, and not a day longer.
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    ...owned('push_subscriptions'),
    /** The session of this device; without one nothing is sent (sessions belong to the system role: no key). */
    sessionId: uuid().notNull(),
    /** Where the browser's maker takes what is for it. A browser belongs to whoever signed in last. */
    endpoint: text().notNull().unique(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    device: text(),
    lastOkAt: instant(),
    createdAt: createdAt(),
  },
  t => [...tenantTable(t), index().on(t.userId), index().on(t.sessionId)],
)

import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { deliveryStates, reminderKinds } from '../enums'
import { createdAt, instant, owned, tenantTable, updatedAt } from './columns'

/** The rendered mail as it is sent at every try; tokens stand in it as placeholders. */
export interface FrozenRequest {
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  attachments?: { filename: string; content: string; contentType: string }[]
  /** Placeholder name → what its token opens; filled in at each send. */
  tokens: Record<
    string,
    { purpose: 'act' | 'capture' | 'unsubscribe' | 'inbound'; rowId: string; generation: number }
  >
}

// One mail Afterword sends: the frozen request, attempts, outcome.
export const deliveries = pgTable(
  'deliveries',
  {
    ...owned('deliveries'),
    kind: text({ enum: reminderKinds }).notNull(),
    state: text({ enum: deliveryStates }).notNull().default('prepared'),
    subject: text().notNull(),
    /** One of the day's two unasked mails. */
    counts: boolean().notNull().default(false),
    request: jsonb().$type<FrozenRequest>(),
    idempotencyKey: text().notNull().unique(),
    attempts: integer().notNull().default(0),
    firstTriedAt: instant(),
    nextTryAt: instant().notNull(),
    leasedUntil: instant(),
    /** Raised with every lease; whoever completes must still hold it. */
    fence: integer().notNull().default(0),
    providerId: text(),
    why: text(),
    sentAt: instant(),
    /** When the person’s devices were told beside it: once, whatever became of that. */
    pushedAt: instant(),
    deliveredAt: instant(),
    bouncedAt: instant(),
    complainedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    index('deliveries_by_age').on(t.createdAt), // for the clean-up: rows that change do not stay in the order they were made in
    index().on(t.nextTryAt).where(sql`state in ('prepared', 'unknown')`),
    index().on(t.userId, t.createdAt),
    index().on(t.providerId),
    index('deliveries_frozen').on(t.updatedAt).where(sql`request is not null`),
  ],
)

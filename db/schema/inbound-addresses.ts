import { boolean, integer, pgTable, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, instant, owned, tenantTable } from './columns'

// The address a person forwards to. What opens it is a row in `tokens`; the address itself is derived (lib/tokens.ts).
export const inboundAddresses = pgTable(
  'inbound_addresses',
  {
    ...owned('inbound_addresses'),
    /** Another one makes another address, and ends the one before. */
    generation: integer().notNull().default(1),
    /** Stands as BCC in every letter, so that it is known what was sent. */
    bcc: boolean().notNull().default(true),
    createdAt: createdAt(),
    renewedAt: instant(),
  },
  t => [...tenantTable(t), uniqueIndex().on(t.userId)],
)

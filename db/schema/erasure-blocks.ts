import { pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'

// Identity table: people who asked not to be kept in anybody's notes, by the hash of their address.
export const erasureBlocks = pgTable('erasure_blocks', {
  addressHash: text().primaryKey(),
  createdAt: createdAt(),
})

import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { heldReasons, inboundKinds, inboundStates } from '../enums'
import { belongsTo, createdAt, instant, oldOnes, owned, tenantTable } from './columns'
import { drafts } from './drafts'
import { interviews } from './interviews'
import { pipelines } from './pipelines'

// A mail that came to somebody's own address, and what became of it. Files that came with it are not kept.
export const inboundMails = pgTable(
  'inbound_mails',
  {
    ...owned('inbound_mails'),
    /** The mail service's id: the same mail told twice is one. */
    providerId: text().notNull(),
    kind: text({ enum: inboundKinds }).notNull().default('unclear'),
    state: text({ enum: inboundStates }).notNull().default('waiting'),
    heldFor: text({ enum: heldReasons }),
    fromAddress: text().notNull().default(''),
    subject: text().notNull().default(''),
    /** Its words, until it is dealt with, at most 30 days (features/own-data/kept.ts). */
    body: text(),
    /** What was read in it, as the form shows it; or only the notes of its files. A cancellation keeps it: it may be taken back. */
    suggestion: jsonb(),
    /** What it is about, or became. */
    interviewId: uuid(),
    pipelineId: uuid(),
    draftId: uuid(),
    receivedAt: instant().notNull(),
    handledAt: instant(),
    createdAt: createdAt(),
  },
  t => [
    ...tenantTable(t),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    belongsTo(t, t.draftId, drafts).onDelete('cascade'),
    uniqueIndex().on(t.userId, t.providerId),
    index().on(t.userId, t.state, t.receivedAt),
    oldOnes(t.createdAt),
  ],
)

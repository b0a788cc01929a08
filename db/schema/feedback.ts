import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'
import { interviews } from './interviews'
import { pipelines } from './pipelines'

// What an employer said about me, given or relayed by a recruiter.
export const feedback = pgTable(
  'feedback',
  {
    ...owned('feedback'),
    pipelineId: uuid().notNull(),
    interviewId: uuid(),
    saidById: uuid(),
    relayedById: uuid(),
    about: text().notNull(),
    text: text().notNull(),
    receivedOn: date({ mode: 'string' }).notNull(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    belongsTo(t, t.interviewId, interviews),
    belongsTo(t, t.saidById, contacts),
    belongsTo(t, t.relayedById, contacts),
    index().on(t.userId, t.pipelineId),
  ],
)

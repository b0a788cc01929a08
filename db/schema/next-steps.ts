import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { contactChannels, factStates, nextStepFacts, whoContacts } from '../enums'
import { belongsTo, createdAt, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'
import { interviews } from './interviews'

// One row per fact of one interview; which of the answer columns counts is decided by the fact.
export const nextSteps = pgTable(
  'next_steps',
  {
    ...owned('next_steps'),
    interviewId: uuid().notNull(),
    fact: text({ enum: nextStepFacts }).notNull(),
    state: text({ enum: factStates }).notNull(),
    answerText: text(),
    answerDate: date({ mode: 'string' }),
    answerWho: text({ enum: whoContacts }),
    answerChannel: text({ enum: contactChannels }),
    /** Who contacts, or whom I may ask. */
    contactId: uuid(),
    saidById: uuid(),
    /** The promise ledger: the day it really happened. */
    keptOn: date({ mode: 'string' }),
    /** The reply that kept it; null when the day was said by hand. */
    keptById: uuid(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.interviewId, t.fact),
    // The days they named for their answer and have not kept (features/next-steps/promises-in-sql.ts).
    index('next_steps_named')
      .on(t.userId, t.interviewId, t.answerDate)
      .where(sql`fact = 'decision_date' and state = 'answered' and kept_on is null`),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.contactId, contacts),
    belongsTo(t, t.saidById, contacts),
  ],
)

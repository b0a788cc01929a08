import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { offerStates } from '../enums'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'
import { pipelines } from './pipelines'

export const offers = pgTable(
  'offers',
  {
    ...owned('offers'),
    pipelineId: uuid().notNull(),
    state: text({ enum: offerStates }).notNull().default('open'),
    title: text(),
    pay: text(),
    terms: text(),
    receivedOn: date({ mode: 'string' }).notNull(),
    /** Last day to answer, in the user's zone. */
    answerBy: date({ mode: 'string' }),
    startDate: date({ mode: 'string' }),
    inWriting: text({ enum: ['yes', 'not_yet'] })
      .notNull()
      .default('not_yet'),
    /** Whoever made it, and so hears the answer; null: by the rule (planning/offer-maker.ts). */
    madeById: uuid(),
    endedAt: instant(),
    /** The offer that was accepted, or the draft that was sent, and so ended this one. */
    endCauseId: uuid(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    belongsTo(t, t.madeById, contacts),
    index().on(t.userId, t.pipelineId),
  ],
)

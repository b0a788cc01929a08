import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { difficulties, questionDirections, questionTypes } from '../enums'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { interviews } from './interviews'
import { pipelines } from './pipelines'

export const questions = pgTable(
  'questions',
  {
    ...owned('questions'),
    /** Null for a question of my own standing list. */
    pipelineId: uuid(),
    interviewId: uuid(),
    direction: text({ enum: questionDirections }).notNull(),
    type: text({ enum: questionTypes }),
    difficulty: text({ enum: difficulties }),
    text: text().notNull(),
    answer: text(),
    betterAnswer: text(),
    /** "Next time, if they ask ..., I will ...": the second half. Makes a practice card. */
    ifThen: text(),
    practisedAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    index().on(t.userId, t.interviewId),
    index().on(t.userId, t.pipelineId),
  ],
)

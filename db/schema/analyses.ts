import { jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { type AnalysisCriterion, verdicts } from '../enums'
import { belongsTo, createdAt, owned, tenantTable, updatedAt } from './columns'
import { interviews } from './interviews'

/** A red or green flag counts only with an example. */
export interface Flag {
  colour: 'green' | 'amber'
  about: AnalysisCriterion | 'people' | 'place'
  example: string
}

export const analyses = pgTable(
  'analyses',
  {
    ...owned('analyses'),
    interviewId: uuid().notNull(),
    verdict: text({ enum: verdicts }),
    verdictWhy: text(),
    people: text(),
    place: text(),
    flags: jsonb().$type<Flag[]>().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.interviewId),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
  ],
)

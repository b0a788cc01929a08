import { boolean, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { analysisCriteria, expectationGaps } from '../enums'
import { analyses } from './analyses'
import { belongsTo, owned, tenantTable } from './columns'

export const analysisScores = pgTable(
  'analysis_scores',
  {
    ...owned('analysis_scores'),
    analysisId: uuid().notNull(),
    criterion: text({ enum: analysisCriteria }).notNull(),
    /** 1 to 5; null with `dontKnow`, which becomes a question for the next round. */
    score: integer(),
    dontKnow: boolean().notNull().default(false),
    evidence: text(),
    gap: text({ enum: expectationGaps }),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.analysisId, t.criterion),
    belongsTo(t, t.analysisId, analyses).onDelete('cascade'),
  ],
)

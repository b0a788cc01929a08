import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { interviewKinds, interviewStates } from '../enums'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { pipelines } from './pipelines'

export const interviews = pgTable(
  'interviews',
  {
    ...owned('interviews'),
    pipelineId: uuid().notNull(),
    kind: text({ enum: interviewKinds }).notNull().default('other'),
    state: text({ enum: interviewStates }).notNull().default('scheduled'),
    /** What the person typed: '2026-12-15T10:00' and an IANA zone. The instants are derived from it. */
    startWall: text().notNull(),
    zone: text().notNull(),
    lengthMinutes: integer().notNull().default(60),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** The rules the instants were derived with; a newer tzdb derives them again at start. */
    tzdbVersion: text().notNull(),
    place: text(),
    url: text(),
    /** One thank-you for the whole panel was chosen instead of one each. */
    jointNote: boolean().notNull().default(false),
    calendarUid: text(),
    calendarSequence: integer(),
    /** Who sent the invitation: only their cancellation is believed. */
    calendarOrganiser: text(),
    /** When its hour was last said anew; null while it is the one it was made with. */
    arrangedAt: instant(),
    cancelledAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    index().on(t.userId, t.startsAt),
    index().on(t.userId, t.pipelineId),
    // Has all that is asked of a process's rounds; its migration includes `ends_at`, which is no part of its order.
    index('interviews_standing')
      .on(t.userId, t.pipelineId, t.startsAt)
      .where(sql`deleted_at is null and state = 'scheduled'`),
    uniqueIndex().on(t.userId, t.calendarUid),
  ],
)

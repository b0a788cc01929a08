import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { hookStems, rapports } from '../enums'
import { belongsTo, createdAt, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'
import { interviews } from './interviews'

// Who was in the room, and the two things kept about each: one for the note, one for me alone.
export const interviewPeople = pgTable(
  'interview_people',
  {
    ...owned('interview_people'),
    interviewId: uuid().notNull(),
    contactId: uuid().notNull(),
    /** What this person's thank-you is woven from: how it begins (null: read by rule), and what was typed. */
    noteStem: text({ enum: hookStems }),
    noteForThem: text(),
    /** Never leaves. */
    noteForMe: text(),
    rapport: text({ enum: rapports }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.interviewId, t.contactId),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.contactId, contacts).onDelete('cascade'),
    index().on(t.userId, t.contactId),
  ],
)

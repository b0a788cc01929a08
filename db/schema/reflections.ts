import { integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { strengthTags, workOnTags } from '../enums'
import { belongsTo, createdAt, instant, owned, tenantTable, updatedAt } from './columns'
import { interviews } from './interviews'

export const reflections = pgTable(
  'reflections',
  {
    ...owned('reflections'),
    interviewId: uuid().notNull(),
    /** Made on the device, so that a late or repeated sending is taken once. */
    deviceKey: text().notNull(),
    /** That device's own count of its changes: a sending that was overtaken by a later one is not taken. */
    revision: integer().notNull().default(0),
    /** 1 to 5. */
    gut: integer(),
    /** 0 to 10: how likely is a next step? */
    likelihood: integer(),
    wentWell: text(),
    strengths: text({ enum: strengthTags }).array().notNull().default([]),
    workOn: text({ enum: workOnTags }).array().notNull().default([]),
    nearlyWrong: text(),
    tellAFriend: text(),
    repairPoint: text(),
    theyCaredAbout: text(),
    secondsTaken: integer(),
    capturedAt: instant().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.interviewId),
    unique().on(t.userId, t.deviceKey),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
  ],
)

import { sql } from 'drizzle-orm'
import { boolean, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import {
  type AnalysisCriterion,
  composers,
  type FirstStep,
  formalities,
  linkedinAccounts,
  type ReminderKind,
  type Stage,
  suppressors,
} from '../enums'
import { createdAt, instant, tenantPolicies, updatedAt } from './columns'
import { users } from './users'

// One row per user, made with the account.
export const settings = pgTable(
  'settings',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    zone: text().notNull().default('Europe/London'),
    /** Null until the first sign-in told the browser's zone, or the person chose one. */
    zoneSettledAt: instant(),
    country: text().notNull().default('GB'),
    region: text(),
    /** Hours of the user's own zone, 0 to 23; quiet from the first until the second. */
    quietFrom: integer().notNull().default(21),
    quietUntil: integer().notNull().default(8),
    /** 1 Monday to 7 Sunday. */
    workingDays: integer().array().notNull().default([1, 2, 3, 4, 5]),
    kindsOff: text().array().$type<ReminderKind[]>().notNull().default([]),
    pausedUntil: instant(),
    /** Days away, both included: only interviews and an offer's last days are mailed about. */
    holidayFrom: date({ mode: 'string' }),
    holidayUntil: date({ mode: 'string' }),
    confidential: boolean().notNull().default(false),
    composer: text({ enum: composers }).notNull().default('mailto'),
    formality: text({ enum: formalities }).notNull().default('first_name'),
    signature: text(),
    linkedinAccount: text({ enum: linkedinAccounts }).notNull().default('free'),
    linkedinAllowance: integer().notNull().default(5),
    employed: boolean().notNull().default(false),
    weeklyTargets: jsonb().$type<{ applications: number; conversations: number; followUps: number }>(),
    pipelineFloor: integer().notNull().default(4),
    searchPausedUntil: instant(),
    stageNames: jsonb().$type<Partial<Record<Stage, string>>>().notNull().default({}),
    stagesHidden: text().array().$type<Stage[]>().notNull().default([]),
    /** The person's own order; what is not in it follows in the usual one. */
    stagesOrder: text().array().$type<Stage[]>().notNull().default([]),
    criteriaWeights: jsonb().$type<Partial<Record<AnalysisCriterion, number>>>().notNull().default({}),
    dealBreakers: text().array().$type<AnalysisCriterion[]>().notNull().default([]),
    weightsSetAt: instant(),
    /** The calendar feed says when, and nothing of whom. */
    calendarHidesNames: boolean().notNull().default(false),
    /** When that was last changed: every entry of the feed is another one since. */
    calendarChangedAt: instant(),
    notifyShareViews: boolean().notNull().default(true),
    /** The last visit or tap, kept at most once a day: what nobody acts on grows rarer until the next. */
    lastSeenAt: createdAt().default(sql`now()`),
    /** Nothing more was answered, or they asked for it: from then on only what cannot wait is mailed, until they are back. */
    quietSince: instant(),
    /** Set by a complaint or a hard bounce; nothing but sign-in mail is sent while it stands. */
    suppressedAt: instant(),
    suppressedBy: text({ enum: suppressors }),
    /** Of a newcomer's first steps those neither done nor skipped; none of an account from before there were any. */
    firstStepsLeft: text().array().$type<FirstStep[]>().notNull().default([]),
    updatedAt: updatedAt(),
  },
  () => tenantPolicies('settings'),
)

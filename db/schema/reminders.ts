import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { endReasons, reminderKinds, reminderStates } from '../enums'
import { belongsTo, createdAt, instant, owned, tenantTable, updatedAt } from './columns'
import { deliveries } from './deliveries'
import { drafts } from './drafts'
import { interviews } from './interviews'
import { offers } from './offers'
import { pipelines } from './pipelines'
import { shareLinks } from './share-links'

/** What comes by the week, and few of them; written out, so that the index of these can serve. */
export const ofTheWeek = sql`kind in ('weekly_plan', 'weekly_review', 'pattern_card', 'going_quiet')`

// Something due at a moment, mailed to the user.
export const reminders = pgTable(
  'reminders',
  {
    ...owned('reminders'),
    kind: text({ enum: reminderKinds }).notNull(),
    /** One event plans one reminder (features/planning/plan-keys.ts); only ever compared whole. */
    planKey: text().notNull(),
    /** Which of several of its kind: 'thank_you_overdue', 'three_days', the Monday of its week. */
    step: text(),
    state: text({ enum: reminderStates }).notNull().default('planned'),
    /** When it was planned for; a snooze plans it anew. */
    dueAt: instant().notNull(),
    /** When the engine looks at it next: later than due after quiet hours, a pause or a full day. */
    lookAt: instant().notNull(),
    /** Those of one bundle that are due leave in one mail: e.g. 'thank-you:<interview>'. */
    bundle: text(),
    /** After this it no longer makes sense. */
    notAfter: instant(),
    /** One sentence a person reads: why this, why now. */
    why: text().notNull(),
    endReason: text({ enum: endReasons }),
    /** What became of it, in words for the person; nothing is decided by them. */
    outcome: text(),
    /** The person asked for this one: it does not count against the day's budget. */
    asked: boolean().notNull().default(false),
    interviewId: uuid(),
    pipelineId: uuid(),
    draftId: uuid(),
    offerId: uuid(),
    shareLinkId: uuid(),
    deliveryId: uuid(),
    snoozes: integer().notNull().default(0),
    endedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    // The old that have had their time; rows that change do not stay in the order they were made in.
    index('reminders_ended').on(t.createdAt).where(sql`ended_at is not null`),
    uniqueIndex().on(t.userId, t.planKey),
    // One for each cron: the planner cannot guess how few of the past ones are still planned.
    index('reminders_due_drafts').on(t.lookAt).where(sql`state = 'planned' and kind = 'draft'`),
    index('reminders_due_rest').on(t.lookAt).where(sql`state = 'planned' and kind <> 'draft'`),
    index().on(t.userId, t.lookAt).where(sql`state = 'planned'`),
    index().on(t.userId, t.state, t.dueAt),
    index().on(t.userId, t.deliveryId),
    index().on(t.userId, t.pipelineId),
    index().on(t.userId, t.draftId).where(sql`draft_id is not null`),
    index('reminders_own_call').on(t.userId, t.pipelineId).where(sql`kind = 'own_call'`),
    index('reminders_of_the_week').on(t.userId).where(ofTheWeek),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    belongsTo(t, t.draftId, drafts).onDelete('cascade'),
    belongsTo(t, t.offerId, offers).onDelete('cascade'),
    belongsTo(t, t.shareLinkId, shareLinks).onDelete('cascade'),
    belongsTo(t, t.deliveryId, deliveries),
  ],
)

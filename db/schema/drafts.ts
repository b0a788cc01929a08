import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  type DraftExtra,
  draftChannels,
  draftKinds,
  draftOrigins,
  draftStates,
  formalities,
  hookStems,
  languages,
  setAsideReasons,
} from '../enums'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'
import { interviews } from './interviews'
import { offers } from './offers'
import { pipelines } from './pipelines'

const noLongerOpen = sql`state <> 'open' and deleted_at is null`

// A message for one person (or one panel: see draft_recipients), written by the user, sent by the user.
export const drafts = pgTable(
  'drafts',
  {
    ...owned('drafts'),
    pipelineId: uuid(),
    interviewId: uuid(),
    /** The person addressed; null for a joint note or while nobody is known. */
    contactId: uuid(),
    kind: text({ enum: draftKinds }).notNull(),
    origin: text({ enum: draftOrigins }).notNull().default('by_hand'),
    /** Which of several its origin makes: 'first', 'second', 'closing' of the nudges, 'day_90' of staying in touch. */
    step: text(),
    /** The silence, or the ending, it belongs to began then: another one makes another draft. */
    since: instant(),
    /** The offer it speaks of, or that was accepted and led to it. */
    offerId: uuid(),
    /** The other process that moved forward, where it is told of that. */
    fromPipelineId: uuid(),
    /** Further processes it speaks of: one recruiter gets one message (features/planning/one-message.ts). */
    alsoAbout: uuid().array().notNull().default([]),
    channel: text({ enum: draftChannels }).notNull().default('email'),
    state: text({ enum: draftStates }).notNull().default('open'),
    subject: text().notNull().default(''),
    body: text().notNull().default(''),
    /** False until the person typed in it: an untouched draft follows what is learned later. */
    edited: boolean().notNull().default(false),
    /** What its making or the person put into its slots, by slot; a draft written anew says it again. */
    words: jsonb().$type<Record<string, string | readonly string[]>>().notNull().default({}),
    /** How the note in `words` begins, where it is kept with the draft and not with an interview's person. */
    noteStem: text({ enum: hookStems }),
    /** Sentences said only when asked for, such as consent to a talent pool. */
    include: text().array().$type<DraftExtra[]>().notNull().default([]),
    language: text({ enum: languages }).notNull().default('en'),
    formality: text({ enum: formalities }).notNull().default('first_name'),
    /** When it should go out; null when there is no such moment. */
    sendAt: instant(),
    why: text(),
    /** "Later": until then it is not among what is to do now, whenever it should go out. */
    putOffUntil: instant(),
    /** Names the draft among all that are planned (features/planning/plan-keys.ts); only ever compared whole. */
    planKey: text(),
    /** Says that the person named whom it is for, where nothing else told. */
    recipientChosen: boolean().notNull().default(false),
    setAside: text({ enum: setAsideReasons }),
    sentAt: instant(),
    /** In state `probably_sent`: since when it counts as sent, the moment it was mailed to the person. */
    probablySentAt: instant(),
    /** When they last said that it had not gone out: what was mailed before proves nothing. */
    notSentAt: instant(),
    answeredAt: instant(),
    skippedAt: instant(),
    linkedinAcceptedAt: instant(),
    version: integer().notNull().default(1),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    belongsTo(t, t.interviewId, interviews).onDelete('cascade'),
    belongsTo(t, t.contactId, contacts),
    belongsTo(t, t.offerId, offers).onDelete('cascade'),
    belongsTo(t, t.fromPipelineId, pipelines).onDelete('cascade'),
    uniqueIndex().on(t.userId, t.planKey),
    index().on(t.userId, t.state, t.sendAt),
    index().on(t.userId, t.pipelineId),
    index().on(t.userId, t.contactId),
    // What is out or done grows without end: shown newest first, and counted (features/drafts/sorted-drafts.ts).
    index('drafts_done')
      .on(t.userId, sql`coalesce(answered_at, skipped_at, sent_at, probably_sent_at, 'epoch') desc`, t.id)
      .where(noLongerOpen),
    index('drafts_out').on(t.userId, t.state, t.kind, t.updatedAt, t.pipelineId).where(noLongerOpen),
  ],
)
